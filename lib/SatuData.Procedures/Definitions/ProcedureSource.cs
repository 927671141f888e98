namespace SatuData.Procedures.Definitions;

/// <summary>The ratified text that a definition was made from.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Sha256">SHA-256 of the file, lower-case hexadecimal.</param>
/// <param name="Line">Line of the procedure's heading, counted from 1.</param>
public sealed record ProcedureSource(string File, string Sha256, int Line);
