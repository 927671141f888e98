namespace SatuData.Tabular.Reading.Location;

/// <summary>How the cells of one row go with the columns of values below it.</summary>
/// <param name="Agree">Cells that are such a value themselves.</param>
/// <param name="Conflict">Cells that are words where values follow.</param>
/// <param name="Period">Cells that are values of another kind: years or days above amounts.</param>
internal readonly record struct RowFit(int Agree, int Conflict, int Period)
{
    /// <summary>Cells that a header has and a body has not.</summary>
    public int Against => Conflict + Period;

    /// <summary>Whether nothing in it is a value of the body, and something cannot be.</summary>
    public bool IsHeaderLike => Agree == 0 && Against > 0;
}
