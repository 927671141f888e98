namespace SatuData.Tabular.Rules;

/// <summary>What a percent sign means in a column.</summary>
internal enum PercentUse
{
    /// <summary>The number itself: 85,3% is 85.3.</summary>
    Number,

    /// <summary>A hundredth of it: 85,3% is 0.853, as the largest value is 1.</summary>
    Fraction,

    /// <summary>It has no place there: the column is measured in another unit.</summary>
    Wrong,
}
