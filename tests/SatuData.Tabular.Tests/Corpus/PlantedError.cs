using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Corpus;

/// <summary>One kind of error that is planted into generated sheets. A further kind is a further class.</summary>
internal abstract class PlantedError
{
    /// <summary>All kinds there are.</summary>
    public static IReadOnlyList<PlantedError> Kinds { get; } = [.. typeof(PlantedError).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(PlantedError)) && !t.IsAbstract).OrderBy(t => t.Name, StringComparer.Ordinal)
        .Select(t => (PlantedError)Activator.CreateInstance(t)!)];

    /// <summary>The code by which it must be found.</summary>
    public abstract string Code { get; }

    /// <summary>Whether it can be planted into the sheet.</summary>
    public virtual bool Fits(GeneratedSheet sheet) => true;

    /// <summary>
    /// Spoils a cell and returns its address. <paramref name="row"/> is a row of data that nothing else spoils.
    /// </summary>
    public abstract string Plant(GeneratedSheet sheet, long row);

    protected static string Set(GeneratedSheet sheet, long row, string field, object? value)
    {
        var column = sheet.Columns[field];
        sheet.Sheet[row, column] = value;
        return string.Create(CultureInfo.InvariantCulture, $"{A1.Letters(column)}{row}");
    }
}

/// <summary>Words in a column of numbers.</summary>
internal sealed class WordsForANumber : PlantedError
{
    public override string Code => FindingCodes.TypeError;

    public override string Plant(GeneratedSheet sheet, long row) => Set(sheet, row, "laki_laki", "banyak");
}

/// <summary>A number that is not possible.</summary>
internal sealed class NumberOutOfRange : PlantedError
{
    public override string Code => FindingCodes.ConstraintError;

    public override string Plant(GeneratedSheet sheet, long row) => Set(sheet, row, "perempuan", -5d);
}

/// <summary>A code of another shape.</summary>
internal sealed class CodeOfAnotherShape : PlantedError
{
    public override string Code => FindingCodes.ConstraintError;

    public override string Plant(GeneratedSheet sheet, long row) => Set(sheet, row, "kode", "18-10-X");
}

/// <summary>Nothing where something is required.</summary>
internal sealed class NothingWhereRequired : PlantedError
{
    public override string Code => FindingCodes.MissingValue;

    public override string Plant(GeneratedSheet sheet, long row) => Set(sheet, row, "kecamatan", null);
}

/// <summary>A day that there is not.</summary>
internal sealed class NoSuchDay : PlantedError
{
    public override string Code => FindingCodes.TypeError;

    public override string Plant(GeneratedSheet sheet, long row) => Set(sheet, row, "tanggal", "31/02/2024");
}

/// <summary>The error value of a formula.</summary>
internal sealed class ErrorOfAFormula : PlantedError
{
    public override string Code => FindingCodes.ErrorCell;

    public override bool Fits(GeneratedSheet sheet) => sheet.Text is null;

    public override string Plant(GeneratedSheet sheet, long row) => Set(sheet, row, "luas", "#REF!");
}

/// <summary>A key that occurred before.</summary>
internal sealed class KeyTwice : PlantedError
{
    public override string Code => FindingCodes.PrimaryKey;

    public override string Plant(GeneratedSheet sheet, long row) =>
        Set(sheet, row, "kode", sheet.Sheet[sheet.DataRows[0], sheet.Columns["kode"]]);
}

/// <summary>A total that is not the sum of its rows.</summary>
internal sealed class TotalThatDoesNotAddUp : PlantedError
{
    public override string Code => FindingCodes.TotalMismatch;

    public override bool Fits(GeneratedSheet sheet) => sheet.SumRows.Count > 0;

    public override string Plant(GeneratedSheet sheet, long row)
    {
        var total = sheet.SumRows[^1];
        return Set(sheet, total, "jumlah", (double)sheet.Sheet[total, sheet.Columns["jumlah"]]! + 7);
    }
}
