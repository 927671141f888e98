using System.Globalization;
using SatuData.Tabular.Standards;

namespace SatuData.Reports.Templates;

/// <summary>One column of a template: what may be in it.</summary>
internal sealed record TemplateColumn(StandardField Field, int Number)
{
    // More than this is no list that a person chooses from.
    private const int LongestList = 20_000;

    /// <summary>What is offered; empty where anything may be typed.</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    /// <summary>The regions offered; empty for columns without region codes.</summary>
    public IReadOnlyList<(string Code, string Name)> Regions { get; private init; } = [];

    /// <summary>Whether the choices are numbers.</summary>
    public bool IsNumeric => Field.Type is FieldType.Integer or FieldType.Number or FieldType.Year;

    public static IReadOnlyList<TemplateColumn> Of(TemplateRequest request) =>
        [.. request.Standard.Fields.Select((field, index) => Of(field, index + 1, request))];

    private static TemplateColumn Of(StandardField field, int number, TemplateRequest request)
    {
        if (field.RegionLevel is { } level && field.RegionSystem == request.Regions.System)
        {
            List<(string Code, string Name)> regions = request.Region.Length > 0
                || request.Regions.Count(level) <= LongestList
                ? [.. request.Regions.Parts(level, request.Region).Select(r => (Dotted(r.Code), r.Name))]
                : [];
            return new(field, number) { Regions = regions, Choices = [.. regions.Select(r => r.Code)] };
        }

        return new(field, number)
        {
            Choices = field.Type == FieldType.Boolean ? ["Ya", "Tidak"]
                : field.Constraints.Enum.Count > 0 ? field.Constraints.Enum
                : [.. field.Categories.Select(c => c.Code)],
        };
    }

    /// <summary>The header: the title, with a star where a value must be.</summary>
    public string Header => Field.Constraints.Required ? $"{Field.Title} *" : Field.Title;

    /// <summary>What may be in the column, in words.</summary>
    public string Rule() => string.Join("; ", Rules());

    private IEnumerable<string> Rules()
    {
        var limits = Field.Constraints;
        yield return Type();
        if (Choices.Count > 0)
        {
            yield return "pilih dari daftar";
        }

        if (limits.Minimum is not null || limits.Maximum is not null)
        {
            yield return Range(Number0(limits.Minimum), Number0(limits.Maximum));
        }

        if (limits.ExclusiveMinimum is not null || limits.ExclusiveMaximum is not null)
        {
            yield return string.Join(" dan ", ((string?[])
            [
                limits.ExclusiveMinimum is { } above ? $"lebih dari {Number0(above)}" : null,
                limits.ExclusiveMaximum is { } below ? $"kurang dari {Number0(below)}" : null,
            ]).OfType<string>());
        }

        if (limits.Earliest is not null || limits.Latest is not null)
        {
            yield return Range(Day(limits.Earliest), Day(limits.Latest));
        }

        if (limits.MinLength is not null || limits.MaxLength is not null)
        {
            yield return limits.MinLength == limits.MaxLength
                ? $"tepat {limits.MinLength} karakter"
                : Range(Number0(limits.MinLength), Number0(limits.MaxLength)) + " karakter";
        }

        if (limits.Unique)
        {
            yield return "tidak boleh ada yang sama";
        }

        yield return limits.Required ? "wajib diisi" : "boleh kosong";
    }

    private string Type() => Field.Type switch
    {
        FieldType.Integer => "bilangan bulat",
        FieldType.Number => Field.Scale is { } scale ? $"bilangan, paling banyak {scale} angka desimal" : "bilangan",
        FieldType.Date => "tanggal (yyyy-mm-dd)",
        FieldType.Year => "tahun, empat angka",
        FieldType.YearMonth => "tahun dan bulan (yyyy-mm)",
        FieldType.Time => "jam (hh:mm:ss)",
        FieldType.DateTime => "tanggal dan jam",
        FieldType.Boolean => "Ya atau Tidak",
        _ => Field.RegionLevel is null ? "teks" : "kode wilayah Kemendagri",
    };

    // 18.10.01.2001
    private static string Dotted(string code) => string.Join('.', ((int[])[0, 2, 4, 6]).Where(at => at < code.Length)
        .Select(at => code[at..(at == 6 ? code.Length : Math.Min(at + 2, code.Length))]));

    private static string Range(string? low, string? high) => (low, high) switch
    {
        (null, _) => $"paling besar {high}",
        (_, null) => $"paling kecil {low}",
        _ => $"dari {low} sampai {high}",
    };

    private static string? Number0(decimal? number) =>
        number?.ToString("0.##################", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
