namespace SatuData.Tabular.Reading.Sniffing;

internal enum CompoundFileKind
{
    Damaged,
    Workbook,
    Encrypted,
    Other,
}
