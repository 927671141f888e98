using SatuData.Classification.Rules;
using SatuData.Classification.Values;

namespace SatuData.Classification.Verdicts;

/// <summary>Whether values can be of the type that a header names.</summary>
internal static class Support
{
    public static bool By(ColumnFacts column, ColumnType type)
    {
        var values = column.Values;
        return !column.IsEmpty && type.Values switch
        {
            ValueTest.Nik or ValueTest.Kk =>
                Some(values, ValueTraits.Nik, ValueTraits.NikCut) || Looks.DamagedNiks(column),
            ValueTest.Npwp =>
                Some(values, ValueTraits.Npwp, ValueTraits.NpwpForm, ValueTraits.Nik, ValueTraits.Account),
            ValueTest.Nitku => Some(values, ValueTraits.Nitku, ValueTraits.Long),
            ValueTest.Nip => Some(values, ValueTraits.Nip, ValueTraits.Long, ValueTraits.Eight, ValueTraits.Scientific),
            ValueTest.Nisn => Some(values, ValueTraits.Nisn, ValueTraits.Eight, ValueTraits.Number),
            ValueTest.Npsn => Some(values, ValueTraits.Eight, ValueTraits.Mixed),
            ValueTest.Nop => Some(values, ValueTraits.NopForm, ValueTraits.Eighteen, ValueTraits.Long),
            ValueTest.Plat => Some(values, ValueTraits.Plate, ValueTraits.Mixed),
            ValueTest.Telepon => Some(values, ValueTraits.Phone, ValueTraits.PhoneLike),
            ValueTest.Surel => Some(values, ValueTraits.Email),
            ValueTest.Rekening =>
                Some(values, ValueTraits.Account, ValueTraits.Long, ValueTraits.Number, ValueTraits.Mixed)
                && values.Share(ValueTraits.DottedCode) < Looks.Half,
            ValueTest.Nama => Names(column),
            ValueTest.Lahir => Some(values, ValueTraits.Date, ValueTraits.Year, ValueTraits.Number, ValueTraits.Words),
            ValueTest.Tanggal =>
                Some(values, ValueTraits.Date, ValueTraits.Year, ValueTraits.Number, ValueTraits.Mixed),
            ValueTest.Umur => Some(values, ValueTraits.Age, ValueTraits.AgeText, ValueTraits.Mixed, ValueTraits.Number),
            ValueTest.RtRw => Some(values, ValueTraits.RtRw, ValueTraits.Short),
            ValueTest.Koordinat => Some(values, ValueTraits.Latitude, ValueTraits.Longitude, ValueTraits.LatLong,
                ValueTraits.Number, ValueTraits.Url),
            ValueTest.Angka => Some(values, ValueTraits.Number),
            ValueTest.Uang => true,
            ValueTest.Teks => values.Share(ValueTraits.Number) < Looks.Half,
            _ => true,
        };
    }

    // A header may promise names of anything; only what cannot be a person's name speaks against it.
    private static bool Names(ColumnFacts column)
    {
        var values = column.Values;
        return values.Share(ValueTraits.NameShape) + values.Share(ValueTraits.Title) >= Looks.Half
            && values.Share(ValueTraits.Office) < Looks.Half
            && values.SetShare(values.BestSet) < Looks.WholeColumn;
    }

    private static bool Some(ValueCounts values, params ReadOnlySpan<ValueTraits> traits)
    {
        foreach (var trait in traits)
        {
            if (values.Share(trait) >= Looks.Half)
            {
                return true;
            }
        }

        return false;
    }
}
