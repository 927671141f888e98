using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>Binds the columns of a file to the fields of a standard and says what does not fit.</summary>
internal sealed class ColumnBinding
{
    private readonly DataStandard _standard;
    private readonly SampleRow _header;
    private readonly string? _sheet;
    private readonly List<Finding> _findings;

    private ColumnBinding(DataStandard standard, SampleRow header, string? sheet, List<Finding> findings)
    {
        _standard = standard;
        _header = header;
        _sheet = sheet;
        _findings = findings;
    }

    /// <summary>The columns of the file.</summary>
    public static IReadOnlyList<SourceColumn> Bind(
        DataStandard standard, HeaderMatcher matcher, SampleRow header, string? sheet, List<Finding> findings) =>
        new ColumnBinding(standard, header, sheet, findings).Bind(matcher);

    private SourceColumn[] Bind(HeaderMatcher matcher)
    {
        var headers = _header.Cells.Take(_header.Width).ToArray();
        var fields = matcher.Bind(headers, out var rivals);
        var columns = headers.Select((h, i) => new SourceColumn(i, h, A1.Letters(i), fields[i])).ToArray();
        foreach (var column in columns.Where(c => c.Field is null))
        {
            AddUnbound(column, rivals[column.Index], columns);
        }

        AddMissing(columns);
        return columns;
    }

    private void AddUnbound(SourceColumn column, StandardField? rival, SourceColumn[] columns)
    {
        if (rival is not null)
        {
            Add(
                FindingCodes.DuplicateLabel,
                Severity.Error,
                $"Ada lebih dari satu kolom untuk {rival.Title}. Sisakan satu kolom saja.",
                column,
                rival);
        }
        else if (column.Header.Length == 0)
        {
            Add(FindingCodes.BlankLabel, Severity.Warning, "Kolom tanpa judul tidak disimpan. Beri judul atau hapus kolomnya.", column);
        }
        else if (Array.Exists(columns, c => c.Index < column.Index && c.Header == column.Header))
        {
            Add(FindingCodes.DuplicateLabel, Severity.Warning, "Judul kolom ini dipakai lebih dari sekali.", column);
        }
        else
        {
            Add(
                FindingCodes.ExtraLabel,
                Severity.Warning,
                "Kolom ini tidak ada dalam standar data dan tidak disimpan. Periksa ejaan judulnya bila seharusnya ada.",
                column);
        }
    }

    private void AddMissing(SourceColumn[] columns)
    {
        if (!Array.Exists(columns, c => c.Field is not null))
        {
            Add(
                FindingCodes.WrongTable,
                Severity.Error,
                $"Tidak satu pun judul kolom cocok dengan standar data {_standard.Title}. Periksa apakah berkasnya benar, atau pakai templat.");
            return;
        }

        foreach (var field in _standard.Fields.Where(f => !Array.Exists(columns, c => c.Field == f)))
        {
            var isRequired = field.Constraints.Required || _standard.PrimaryKey.Contains(field.Name);
            Add(
                FindingCodes.MissingLabel,
                isRequired ? Severity.Error : Severity.Warning,
                isRequired
                    ? $"Kolom wajib {field.Title} tidak ditemukan. Tambahkan kolom dengan judul {field.Name}."
                    : $"Kolom {field.Title} tidak ditemukan; nilainya akan kosong.",
                field: field);
        }
    }

    private void Add(string code, Severity severity, string message, SourceColumn? column = null, StandardField? field = null) =>
        _findings.Add(new Finding
        {
            Code = code,
            Severity = severity,
            Message = message,
            Field = field?.Name,
            Sheet = _sheet,
            Row = _header.Row,
            Column = column?.Index + 1,
            Cell = column is null ? null : A1.Address(column.Letter, _header.Row),
            Value = column?.Header is { Length: > 0 } header ? CellText.Show(System.Text.Encoding.UTF8.GetBytes(header)) : null,
        });
}
