namespace SatuData.Classification.Values;

/// <summary>The personal identifiers that are searched in every cell.</summary>
[Flags]
internal enum IdentifierKind : byte
{
    None = 0,
    Nik = 1,
    Phone = 2,
    Email = 4,
    Account = 8,
    Npwp = 16,
    Nip = 32,
}
