namespace SatuData.Classification.Values;

/// <summary>What sixteen digits look like.</summary>
internal enum NikShape
{
    None,

    /// <summary>
    /// Everything right but the serial, which is 0000: what a spreadsheet that keeps 15 digits makes of serials
    /// 0001-0009.
    /// </summary>
    SerialZero,

    /// <summary>A NIK of a man, or a family card number.</summary>
    Man,

    /// <summary>A NIK of a woman.</summary>
    Woman,
}
