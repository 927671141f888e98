using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;

namespace SatuData.Tabular.Tests.Standards;

/// <summary>Every type and format of Table Schema, with values that are right and values that are not.</summary>
public sealed class FieldTypeTests
{
    public static TheoryData<string, string, bool> Values()
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var (field, right, wrong) in Cases())
        {
            Array.ForEach(right, value => data.Add(field, value, true));
            Array.ForEach(wrong, value => data.Add(field, value, false));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Validate_Value_IsOfTheTypeOrAFinding(string field, string value, bool isRight)
    {
        var standard = Tables.Standard($"  - {{ name: nomor, type: integer }}\n  - {{ name: isi, {field} }}");

        var result = Tables.Validate($"nomor|isi\n1|{Quote(value)}\n", standard, new() { Delimiter = '|' });

        var errors = result.Findings.Items.Where(f => f.Severity == Severity.Error).ToList();
        errors.Count.ShouldBe(isRight ? 0 : 1, string.Join("; ", errors.Select(e => e.Code + " " + e.Message)));
        if (!isRight)
        {
            errors[0].ShouldSatisfyAllConditions(
                f => f.Code.ShouldBeOneOf(FindingCodes.TypeError, FindingCodes.ConstraintError),
                f => f.Cell.ShouldBe("B2"),
                f => f.Value.ShouldBe(value),
                f => f.Expected.ShouldNotBeNullOrEmpty());
        }
    }

    [Theory]
    [InlineData("type: year", ValueKind.Integer)]
    [InlineData("type: yearmonth", ValueKind.Text)]
    [InlineData("type: time", ValueKind.Text)]
    [InlineData("type: datetime", ValueKind.Text)]
    [InlineData("type: duration", ValueKind.Text)]
    [InlineData("type: geopoint", ValueKind.Text)]
    [InlineData("type: geojson", ValueKind.Text)]
    [InlineData("type: object", ValueKind.Text)]
    [InlineData("type: array", ValueKind.Text)]
    [InlineData("type: list", ValueKind.Text)]
    [InlineData("type: any", ValueKind.Text)]
    [InlineData("type: date, format: \"%d/%m/%y\"", ValueKind.Date)]
    public void ToColumn_Type_HasAKindThatCanBeStored(string field, ValueKind kind) =>
        Tables.Standard($"  - {{ name: isi, {field} }}").Fields[0].ToColumn().Kind.ShouldBe(kind);

    [Theory]
    [InlineData("type: date, format: \"%d/%m/%y\"", "31/12/24", "2024-12-31")]
    [InlineData("type: date, format: \"%d %B %Y\"", "31 Desember 2024", "2024-12-31")]
    [InlineData("type: year", "2024", "2024")]
    [InlineData("type: number, scale: 2, decimalChar: \",\", groupChar: \" \"", "1 234,5", "123450")]
    [InlineData("type: number, decimalChar: \",\"", "-0,25", "-0.25")]
    [InlineData("type: number, scale: 0, bareNumber: false, groupChar: \".\"", "Rp 1.250 per kg", "1250")]
    [InlineData("type: integer, groupChar: \"'\"", "1'000'000", "1000000")]
    [InlineData("type: boolean, trueValues: [Y], falseValues: [T]", "Y", "1")]
    [InlineData("type: boolean, trueValues: [Y], falseValues: [T]", "T", "0")]
    public void Read_Value_GivesWhatItMeans(string field, string value, string expected)
    {
        using var file = Tables.Open($"isi|nomor\n{value}|1\n", Tables.Standard(
            $"  - {{ name: isi, {field} }}\n  - {{ name: nomor, type: integer }}"), new() { Delimiter = '|' });

        Tables.Column(file.TypedTable()).ShouldBe([expected]);
    }

    private static string Quote(string value) =>
        value.Contains('"', StringComparison.Ordinal)
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;

    private static IEnumerable<(string Field, string[] Right, string[] Wrong)> Cases() =>
    [
        ("type: string, format: email", ["nama@dinas.go.id", "a.b+c@x.id"],
            ["nama", "a@", "@b.id", "a..b@c.id", "a@b..id", "a b@c.id"]),
        ("type: string, format: uri", ["https://data.go.id/x?y=1", "mailto:a@b.id", "urn:isbn:1"],
            ["data.go.id", "http://a b", "://x", "1a:x"]),
        ("type: string, format: uuid", ["123e4567-e89b-12d3-a456-426614174000"],
            ["123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400"]),
        ("type: string, format: binary", ["U2F0dURhdGE=", "QUJD"], ["U2F0dURhdGE", "####"]),
        ("type: number, decimalChar: \",\", groupChar: \".\"", ["1.234,5", "12", "-0,5"],
            ["1,234.5", "12.34", "1.23,4", "x", "1,"]),
        ("type: number, bareNumber: false", ["Rp 100", "85%", "100.5 m"], ["seratus lebih"]),
        ("type: boolean, trueValues: [Y], falseValues: [T]", ["Y", "T"], ["ya", "y"]),
        ("type: year", ["2024", "1945"], ["24", "0000", "2024.5", "dua ribu"]),
        ("type: yearmonth", ["2024-12", "1999-01"], ["2024-13", "2024", "12-2024", "2024-1", "2024-00"]),
        ("type: time", ["08:30", "23:59:59", "08.30", "10:00:00.5", "10:00Z", "10:00:00+07:00"],
            ["24:00", "8:30", "10:61", "10:00:", "pagi"]),
        ("type: time, format: \"%H:%M\"", ["08:30"], ["08:30:00", "24:00"]),
        ("type: time, format: \"%I:%M %p\"", ["01:30 PM"], ["13:30 PM", "01:30"]),
        ("type: datetime", ["2024-12-31T08:30:00Z", "2024-12-31 08:30", "31/12/2024 08:30:00"],
            ["2024-12-31T", "2024-13-01T00:00:00", "kemarin"]),
        ("type: datetime, format: \"%Y/%m/%d %H:%M\"", ["2024/12/31 08:30"], ["2024-12-31 08:30"]),
        ("type: duration", ["P1Y", "P1Y2M10DT2H30M5S", "P3W", "PT0.5H", "-P1D"],
            ["P", "1Y", "P1H", "PT1Y", "P1M1Y", "P1YT", "PT"]),
        ("type: date, format: \"%d/%m/%Y\"", ["31/12/2024"], ["2024-12-31", "31/13/2024", "30/02/2024"]),
        ("type: geopoint", ["104.97, -5.36", "0,0"], ["104.97", "181, 0", "0, 91", "a, b"]),
        ("type: geopoint, format: array", ["[104.97, -5.36]"], ["104.97, -5.36", "[1]", "[1, 100]", "[1, 2"]),
        ("type: geopoint, format: object", ["{\"lon\": 104.97, \"lat\": -5.36}"],
            ["{\"lon\": 1}", "{\"lat\": 1, \"lng\": 2}"]),
        ("type: geojson", ["{\"type\": \"Point\", \"coordinates\": [1, 2]}",
            "{\"type\": \"Feature\", \"geometry\": null, \"properties\": {}}"],
            ["{\"type\": \"Point\"}", "{}", "[]", "{\"type\": \"Bola\"}"]),
        ("type: geojson, format: topojson", ["{\"type\": \"Topology\", \"objects\": {}, \"arcs\": []}"],
            ["{\"type\": \"Point\", \"coordinates\": []}"]),
        ("type: object", ["{}", "{\"a\": 1}"], ["[]", "{a: 1}", "{", "1"]),
        ("type: object, constraints: { minLength: 1, maxLength: 2 }",
            ["{\"a\": {\"x\": 1}}", "{\"a\": 1, \"b\": [1, 2]}"], ["{}", "{\"a\":1,\"b\":2,\"c\":3}"]),
        ("type: array", ["[]", "[1, [2]]"], ["{}", "[1,]"]),
        ("type: array, constraints: { minLength: 2 }", ["[1, [2]]", "[{}, {}]"], ["[1]", "[[1, 2]]"]),
        ("type: array, constraints: { jsonSchema: { type: array, items: { type: integer, minimum: 0 }, uniqueItems: true } }", ["[1, 2]", "[]"], ["[1, 1]", "[-1]", "[\"a\"]"]),
        ("type: object, constraints: { jsonSchema: { required: [a], properties: { a: { type: string, pattern: \"^x\" } }, additionalProperties: false } }",
            ["{\"a\": \"x\"}"], ["{}", "{\"a\": 1}", "{\"a\": \"x\", \"b\": 1}"]),
        ("type: list", ["a,b", "a"], []),
        ("type: list, itemType: integer, delimiter: \";\"", ["1;2; 3"], ["1,2", "1;x", "1;;2"]),
        ("type: list, itemType: date, constraints: { maxLength: 2 }", ["2024-01-01,2024-01-02"],
            ["2024-01-01,2024-01-02,2024-01-03", "2024"]),
        ("type: any", ["apa saja", "1"], []),
        ("type: string, constraints: { enum: [A, B] }", ["A"], ["C", "X"]),
        ("type: string, constraints: { pattern: \"[A-Z]{2}\" }", ["AB"], ["ABC", "a9"]),
        ("type: string, constraints: { minLength: 2, maxLength: 3 }", ["ab", "éàü"], ["a", "abcd"]),
        ("type: integer, constraints: { minimum: 1, maximum: 5 }", ["1", "5"], ["0", "6"]),
        ("type: integer, constraints: { exclusiveMinimum: 1, exclusiveMaximum: 5 }", ["2", "4"], ["1", "5"]),
        ("type: integer, constraints: { enum: [1, 3] }", ["3"], ["2"]),
        ("type: number, constraints: { exclusiveMinimum: 0 }", ["0.1"], ["0", "-1"]),
        ("type: number, scale: 2, constraints: { exclusiveMinimum: 0, exclusiveMaximum: 0.05 }", ["0.01", "0.04"],
            ["0", "0.05"]),
        ("type: number, constraints: { enum: [0.5, 1] }", ["0.5", "1"], ["2"]),
        ("type: number, scale: 1, constraints: { enum: [0.5, 1] }", ["0.5", "1.0"], ["2"]),
        ("type: date, constraints: { minimum: 2024-01-01, exclusiveMaximum: 2024-02-01 }", ["2024-01-01", "2024-01-31"],
            ["2023-12-31", "2024-02-01"]),
        ("type: date, constraints: { enum: [2024-01-01] }", ["1/1/2024"], ["2024-01-02"]),
        ("type: boolean, constraints: { enum: [\"true\"] }", ["ya"], ["tidak"]),
        ("type: year, constraints: { minimum: 2000, exclusiveMaximum: 2025 }", ["2000", "2024"], ["1999", "2025"]),
        ("type: yearmonth, constraints: { minimum: 2024-01, maximum: 2024-06 }", ["2024-01", "2024-06"],
            ["2023-12", "2024-07"]),
        ("type: time, constraints: { exclusiveMinimum: \"08:00\", maximum: \"16:00\" }", ["08:01", "16:00"],
            ["08:00", "16:00:01"]),
        ("type: datetime, constraints: { minimum: 2024-01-01T00:00:00 }", ["2024-01-01 00:00"], ["2023-12-31 23:59"]),
        ("type: duration, constraints: { maximum: P1Y }", ["P11M", "P1Y"], ["P1Y1D"]),
        ("type: string, categories: [ { value: A, label: Aktif }, { value: T, label: Tutup } ]", ["A", "T"], ["Aktif"]),
    ];
}
