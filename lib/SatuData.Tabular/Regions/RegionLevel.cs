namespace SatuData.Tabular.Regions;

/// <summary>The four levels of government regions.</summary>
public enum RegionLevel
{
    /// <summary>Province; 2 digits.</summary>
    Provinsi,

    /// <summary>Regency or city (kabupaten/kota); 4 digits.</summary>
    Kabupaten,

    /// <summary>District (kecamatan); 6 digits.</summary>
    Kecamatan,

    /// <summary>Village (desa/kelurahan); 10 digits.</summary>
    Desa,
}
