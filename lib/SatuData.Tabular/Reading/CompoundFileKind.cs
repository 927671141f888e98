namespace SatuData.Tabular.Reading;

internal enum CompoundFileKind
{
    Damaged,
    Workbook,
    Encrypted,
    Other,
}
