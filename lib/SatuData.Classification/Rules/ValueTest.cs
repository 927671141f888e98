namespace SatuData.Classification.Rules;

/// <summary>What the values of a type must look like for its header to be believed.</summary>
internal enum ValueTest
{
    Apa,
    Nik,
    Kk,
    Nama,
    Tanggal,
    Telepon,
    Surel,
    Angka,
    Teks,
}
