namespace SatuData.Tabular.Surveys;

/// <summary>What one column of a table holds.</summary>
public sealed record SurveyedColumn
{
    /// <summary>Its letters: A, B, …, AA; for text files too.</summary>
    public required string Address { get; init; }

    /// <summary>Its header, the parts of several rows joined: Penduduk | Laki-laki; empty when it has none.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// <c>integer</c>, <c>number</c>, <c>date</c>, <c>boolean</c>, <c>region-code</c>, <c>string</c>, or <c>empty</c>
    /// when it has no value:
    /// what nearly all of its values are.
    /// </summary>
    public required string Type { get; init; }

    /// <summary>
    /// How the values are written: <c>plain</c>, <c>indonesian</c>, <c>international</c>, <c>ambiguous</c>,
    /// <c>percent</c>,
    /// <c>year</c> or <c>stored</c> (kept as a number by the spreadsheet) for numbers; a pattern such as
    /// <c>dd/MM/yyyy</c> for days;
    /// <c>kemendagri</c> or <c>undotted</c> for region codes; <c>digits</c> for identifiers; null when there is nothing
    /// to say.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>Rows of data in which it is blank.</summary>
    public required long Missing { get; init; }

    /// <summary>
    /// Its first different values, at most three. They can be exempt: who shows them decides that first.
    /// </summary>
    public IReadOnlyList<string> Samples { get; init; } = [];
}
