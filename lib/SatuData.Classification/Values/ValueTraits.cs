namespace SatuData.Classification.Values;

/// <summary>What one value looks like; most values have several traits.</summary>
[Flags]
internal enum ValueTraits : ulong
{
    None = 0,

    /// <summary>A word for "nothing": tidak ada, n/a, null. Such values count as absent.</summary>
    Missing = 1ul << 0,

    /// <summary>Digits and no letters.</summary>
    Number = 1ul << 1,

    /// <summary>Only digits.</summary>
    Digits = 1ul << 2,

    /// <summary>Letters and no digits.</summary>
    Words = 1ul << 3,

    /// <summary>Letters and digits.</summary>
    Mixed = 1ul << 4,

    /// <summary>A whole number from 0 to 120.</summary>
    Age = 1ul << 5,

    /// <summary>An age with its unit: 3 tahun 2 bulan.</summary>
    AgeText = 1ul << 6,
    Year = 1ul << 7,
    Date = 1ul << 8,

    /// <summary>A place followed by a date: Bandung, 12-05-1990.</summary>
    PlaceAndDate = 1ul << 9,

    /// <summary>The shape of a NIK of a real province, or a family card's.</summary>
    Nik = 1ul << 10,

    /// <summary>With a woman's day of birth.</summary>
    NikWoman = 1ul << 11,

    /// <summary>Of a kecamatan that some edition of the region list has.</summary>
    NikDistrict = 1ul << 12,

    /// <summary>Ending in the zero that a spreadsheet leaves of a sixteenth digit.</summary>
    NikZero = 1ul << 13,

    /// <summary>Fifteen digits that a NIK could begin with.</summary>
    NikCut = 1ul << 14,

    /// <summary>A number in powers of ten as a spreadsheet shows one of 16 digits.</summary>
    Scientific = 1ul << 15,

    /// <summary>NPWP with its check digit right.</summary>
    Npwp = 1ul << 16,

    /// <summary>Written as an NPWP: 99.999.999.9-999.999.</summary>
    NpwpForm = 1ul << 17,
    Nitku = 1ul << 18,

    /// <summary>NIP or NI PPPK: birth date, appointment, sex.</summary>
    Nip = 1ul << 19,

    /// <summary>A NIP whose appointment has no month, as those of PPPK.</summary>
    Pppk = 1ul << 20,
    Nisn = 1ul << 21,

    /// <summary>Written as a land tax object number: 18.10.001.002.003-0004.0.</summary>
    NopForm = 1ul << 22,

    /// <summary>13 digits beginning 000.</summary>
    Bpjs = 1ul << 23,
    Phone = 1ul << 24,

    /// <summary>A telephone number under a header that says so.</summary>
    PhoneLike = 1ul << 25,
    Email = 1ul << 26,
    Plate = 1ul << 27,
    Passport = 1ul << 28,
    Icd = 1ul << 29,
    Latitude = 1ul << 30,
    Longitude = 1ul << 31,
    LatLong = 1ul << 32,
    RtRw = 1ul << 33,

    /// <summary>An amount in rupiah, with the sign or of five digits and more.</summary>
    Money = 1ul << 34,

    /// <summary>A code of a region in Kemendagri's list.</summary>
    RegionCode = 1ul << 35,

    /// <summary>Numbers joined by three dots and more: 5.1.02.01.01.0001.</summary>
    DottedCode = 1ul << 36,

    /// <summary>Numbers and words joined by two strokes and more: 188.4/123/2024.</summary>
    DocumentNumber = 1ul << 37,
    Url = 1ul << 38,

    /// <summary>Few words of letters only, none of an office, region or address: could be a name.</summary>
    NameShape = 1ul << 39,

    /// <summary>With a title or degree.</summary>
    Title = 1ul << 40,
    Office = 1ul << 41,

    /// <summary>With a word of streets and houses.</summary>
    Address = 1ul << 42,

    /// <summary>Begins with a word for a level of regions: Desa …</summary>
    RegionWord = 1ul << 43,

    /// <summary>The name of a region.</summary>
    RegionName = 1ul << 44,

    /// <summary>Seven words and more, or words that only sentences have.</summary>
    Sentence = 1ul << 45,

    /// <summary>Reads more like a person's name than any other.</summary>
    Person = 1ul << 46,

    /// <summary>Eight digits.</summary>
    Eight = 1ul << 47,

    /// <summary>Ten to sixteen digits.</summary>
    Account = 1ul << 48,

    /// <summary>Ten digits and more, in one run or grouped.</summary>
    Long = 1ul << 49,

    /// <summary>Sixteen digits.</summary>
    Sixteen = 1ul << 50,

    /// <summary>Thirteen digits.</summary>
    Thirteen = 1ul << 51,

    /// <summary>Eighteen digits.</summary>
    Eighteen = 1ul << 52,

    /// <summary>One to three digits.</summary>
    Short = 1ul << 53,
    Commodity = 1ul << 54,
}
