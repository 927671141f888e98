namespace SatuData.Classification.Rules;

/// <summary>What the values of a type must look like for its header to be believed.</summary>
internal enum ValueTest
{
    Apa,
    Nik,
    Kk,
    Npwp,
    Nitku,
    Nip,
    Nisn,
    Npsn,
    Nop,
    Plat,
    Telepon,
    Surel,
    Rekening,
    Nama,
    Lahir,
    Tanggal,
    Umur,
    RtRw,
    Koordinat,

    /// <summary>Mostly values of the type's closed set.</summary>
    Himpunan,

    /// <summary>An amount of money, a band of amounts, or a grade.</summary>
    Uang,
    Angka,
    Teks,
}
