using SatuData.Tabular.Findings;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>Binds the columns of a file to the fields of a standard and says what does not fit.</summary>
internal sealed class ColumnBinding
{
    private readonly DataStandard _standard;
    private readonly HeaderMatcher _matcher;
    private readonly SampleRow _header;
    private readonly string? _sheet;
    private readonly List<Finding> _findings;

    private ColumnBinding(
        DataStandard standard, HeaderMatcher matcher, SampleRow header, string? sheet, List<Finding> findings)
    {
        _standard = standard;
        _matcher = matcher;
        _header = header;
        _sheet = sheet;
        _findings = findings;
    }

    /// <summary>The columns of the file.</summary>
    public static IReadOnlyList<SourceColumn> Bind(
        DataStandard standard, HeaderMatcher matcher, SampleRow header, string? sheet, List<Finding> findings) =>
        new ColumnBinding(standard, matcher, header, sheet, findings).Bind();

    private SourceColumn[] Bind()
    {
        var headers = _header.Cells.Take(_header.Width).ToArray();
        var matches = _matcher.Bind(headers, out var rivals);
        var columns = headers.Select((header, i) => new SourceColumn(
            i, header, A1.Letters(i), matches[i] is { } match ? _standard.Fields[match.Field] : null)
        {
            Match = matches[i]?.By,
            Confidence = matches[i]?.Confidence ?? 0,
        }).ToArray();
        foreach (var column in columns)
        {
            if (column.Field is null)
            {
                AddUnbound(column, rivals[column.Index], columns);
            }
            else
            {
                AddDoubts(column, column.Field);
            }
        }

        AddMissing(columns);
        AddOrder(columns);
        return columns;
    }

    private void AddDoubts(SourceColumn column, StandardField field)
    {
        if (column.Match == ColumnMatch.Similar)
        {
            Add(
                FindingCodes.FuzzyLabel,
                Severity.Warning,
                $"Judul kolom ini dibaca sebagai {field.Title} karena mirip. Tulis judulnya seperti pada standar bila benar.",
                column,
                field,
                field.Title);
        }

        if (field is { RegionLevel: not null, RegionSystem: RegionCodes.KemendagriSystem }
            && HeaderWords.Words(column.Header).Contains("bps"))
        {
            Add(
                FindingCodes.CodeSystem,
                Severity.Warning,
                "Judul kolom menyebut BPS, sedangkan standar meminta kode Kemendagri. Banyak kode empat angka ada di kedua sistem dengan arti "
                    + "berbeda; pastikan isinya kode Kemendagri.",
                column,
                field);
        }
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
            Add(FindingCodes.BlankLabel, Severity.Warning,
                "Kolom tanpa judul tidak disimpan. Beri judul atau hapus kolomnya.", column);
        }
        else if (Array.Exists(columns, c => c.Index < column.Index && c.Header == column.Header))
        {
            Add(FindingCodes.DuplicateLabel, Severity.Warning, "Judul kolom ini dipakai lebih dari sekali.", column);
        }
        else
        {
            var open = Enumerable.Range(0, _standard.Fields.Count)
                .Where(i => !Array.Exists(columns, c => c.Field == _standard.Fields[i])).ToHashSet();
            var nearest = _matcher.Nearest(column.Header, open);
            Add(
                FindingCodes.ExtraLabel,
                _standard.FieldsMatch is FieldsMatch.Exact or FieldsMatch.Equal or FieldsMatch.Superset ? Severity.Error
                    : Severity.Warning,
                "Kolom ini tidak ada dalam standar data dan tidak disimpan. "
                    + (nearest is null ? "Periksa ejaan judulnya bila seharusnya ada."
                        : $"Bila yang dimaksud {nearest.Title}, tulis judulnya begitu."),
                column,
                suggestion: nearest?.Title);
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

        var unbound = columns.Where(c => c.Field is null && c.Header.Length > 0).ToList();
        foreach (var field in _standard.Fields.Where(f => !Array.Exists(columns, c => c.Field == f)))
        {
            var isRequired = field.Constraints.Required || _standard.PrimaryKey.Contains(field.Name)
                || _standard.FieldsMatch is FieldsMatch.Exact or FieldsMatch.Equal or FieldsMatch.Subset;
            var nearest = _matcher.Nearest(field, unbound.Select(c => c.Header));
            var near = nearest is null ? ""
                : $" Barangkali yang dimaksud kolom {unbound.Find(c => c.Header == nearest)!.Letter} ({nearest}).";
            Add(
                FindingCodes.MissingLabel,
                isRequired ? Severity.Error : Severity.Warning,
                (isRequired
                    ? $"Kolom wajib {field.Title} tidak ditemukan. Tambahkan kolom dengan judul {field.Name}."
                    : $"Kolom {field.Title} tidak ditemukan; nilainya akan kosong.") + near,
                field: field,
                suggestion: nearest is null ? null : field.Title);
        }
    }

    private void AddOrder(SourceColumn[] columns)
    {
        var order = columns.Where(c => c.Field is not null).Select(c => _standard.Fields.ToList().IndexOf(c.Field!))
            .ToList();
        if (_standard.FieldsMatch == FieldsMatch.Exact && !order.SequenceEqual(order.Order()))
        {
            Add(
                FindingCodes.LabelOrder,
                Severity.Error,
                $"Urutan kolom berbeda dari standar. Urutan yang benar: {string.Join(", ", _standard.Fields.Select(f => f.Title))}.");
        }
    }

    private void Add(
        string code, Severity severity, string message, SourceColumn? column = null, StandardField? field = null,
            string? suggestion = null) =>
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
            Value = column?.Header is { Length: > 0 } header ? CellText.Show(System.Text.Encoding.UTF8.GetBytes(header))
                : null,
            Suggestion = suggestion,
        });
}
