using SatuData.Classification.Rules;
using SatuData.Classification.Values;
using SatuData.Tabular.Access;

namespace SatuData.Classification.Verdicts;

/// <summary>Proposes the class of a column by its values: where the header names nothing, or names what they are not.</summary>
internal sealed class ValueJudge(TableFacts table)
{
    /// <summary>What the values are; null when they show nothing.</summary>
    public Proposal? Judge(ColumnFacts column) => column.IsEmpty ? null
        : Names(column) ?? Places(column) ?? Dates(column) ?? ClosedSet(column) ?? Documents(column)
            ?? Positions(column)
            ?? Codes(column) ?? Numbers(column) ?? Texts(column);

    /// <summary>What the values are when they speak against the open or other type that the header names.</summary>
    public Proposal? Contradiction(ColumnFacts column, ColumnType named)
    {
        if (column.IsEmpty || named.Values == ValueTest.Nama || named.Key == WellKnownTypes.FreeText)
        {
            return null;
        }

        var set = Looks.ClosedSet(column);
        var isOpen = named.ClassIn(ObservationUnit.Orang) != AccessClass.Dikecualikan;
        if (set >= 0 && table.IsOfPersons && isOpen && IsOtherSet(named, table.Type(table.Rules.Lexicon.SetTypes[set])))
        {
            return ClosedSet(column);
        }

        return IsOtherName(column, named) ? Names(column)
            : isOpen && table.IsOfPersons && named.Values != ValueTest.Tanggal && named.Key != WellKnownTypes.Period
                && Looks.BirthDates(column)
                && column.Values.Share(ValueTraits.Date) >= Looks.Half ? Dates(column)
            : isOpen && table.IsOfPersons && IsBirthUnderPlainDate(column, named) ? Birth(column)
            : isOpen && IsOtherAddress(column, named) ? Places(column)
            : null;
    }

    // Schooling under "jenjang" may be that of the school; the sets of units and signs are open themselves.
    private static bool IsOtherSet(ColumnType named, ColumnType set) =>
        set.IsPersonal && set != named && !(named.Key == WellKnownTypes.Category && set.Key == "pendidikan")
        && named.Key is not (WellKnownTypes.Measure or WellKnownTypes.Commodity);

    private bool IsOtherName(ColumnFacts column, ColumnType named)
    {
        if (!Looks.Persons(column) || !Looks.AreDifferent(column) || column.Values.Count < 5)
        {
            return false;
        }

        // Streets, markets and programmes are named after people; an office holder is a person that may be open.
        var isNamedAfter =
            named.Key is WellKnownTypes.Street or WellKnownTypes.Thing or WellKnownTypes.Commodity or WellKnownTypes.Office
            or WellKnownTypes.OfficeHolder or WellKnownTypes.OfficeAddress or WellKnownTypes.Position;
        return named.IsPersonal ? named.Values is ValueTest.Himpunan or ValueTest.Angka
            : table.IsOfPersons ? named.Key != WellKnownTypes.OfficeHolder
            : !isNamedAfter && !(named.Key == WellKnownTypes.RegionName && column.Values.OverPlace < 4);
    }

    private static bool IsBirthUnderPlainDate(ColumnFacts column, ColumnType named) =>
        named.Key == WellKnownTypes.Date && column.Header.Words == "tanggal"
        && Looks.Proven(column, ValueTraits.Date)
            && (column.Values.YearSpread >= 25 || column.Values.MiddleYear < 2000);

    private static bool IsOtherAddress(ColumnFacts column, ColumnType named) =>
        Looks.Addresses(column)
        && named.Key is not (
            WellKnownTypes.OfficeAddress or WellKnownTypes.Street or WellKnownTypes.Office or WellKnownTypes.Thing or WellKnownTypes.Link
            or WellKnownTypes.RegionName);

    private Proposal? Names(ColumnFacts column)
    {
        if (!Looks.Persons(column))
        {
            return null;
        }

        var found = column.ByValues(ValueTraits.Person, "terbaca sebagai nama orang, bukan tempat atau lembaga");
        var type = table.Type(WellKnownTypes.Person);
        return table.IsOfPersons || table.Unit == ObservationUnit.Usaha
            ? Looks.AreDifferent(column) || column.HeaderType == WellKnownTypes.Person
                ? Proposal.Of(type, table.Unit, 0.8, found) : Looks.Labels(column) ? null : Proposal.Doubt(type, found)
            : Looks.AreDifferent(column) ? Proposal.Doubt(type, found) : null;
    }

    private Proposal? Places(ColumnFacts column)
    {
        if (Looks.Proven(column, ValueTraits.RtRw))
        {
            return Proposal.Of(
                table.Type(WellKnownTypes.RtRw), table.Unit, 0.8, column.ByValues(ValueTraits.RtRw, "berbentuk RT/RW"));
        }

        if (Looks.Addresses(column))
        {
            var found = column.ByValues(ValueTraits.Address, "berbentuk alamat");
            return table.IsOfPersons ? Proposal.Of(table.Type(WellKnownTypes.HomeAddress), table.Unit, 0.8, found)
                : table.IsOfOffices ? Proposal.Of(table.Type(WellKnownTypes.OfficeAddress), table.Unit, 0.7, found)
                : Proposal.Doubt(table.Type(WellKnownTypes.HomeAddress), found);
        }

        if (!Looks.Regions(column))
        {
            return null;
        }

        var isBirth = table.IsOfPersons && table.IsNearBirth(column) && column.Header.Type is null or
        {
            IsPersonal: true,
        };
        return Proposal.Of(
            table.Type(isBirth ? WellKnownTypes.BirthPlace : WellKnownTypes.RegionName), table.Unit, 0.75,
            column.ByValues(ValueTraits.RegionName, "adalah nama wilayah"));
    }

    private Proposal? Dates(ColumnFacts column)
    {
        if (!Looks.Proven(column, ValueTraits.Date))
        {
            return null;
        }

        return table.IsOfPersons && Looks.BirthDates(column)
            ? Birth(column)
            : Proposal.Of(
                table.Type(WellKnownTypes.Date), table.Unit, 0.75, column.ByValues(ValueTraits.Date, "adalah tanggal"));
    }

    private Proposal Birth(ColumnFacts column) => Proposal.Of(
        table.Type(WellKnownTypes.BirthDate), table.Unit, 0.8,
        column.ByValues(ValueTraits.Date, "adalah tanggal"),
        new VerdictEvidence("nilai", "Tahunnya tersebar seperti tahun lahir."));

    private Proposal? ClosedSet(ColumnFacts column)
    {
        var set = Looks.ClosedSet(column);
        if (set < 0)
        {
            return null;
        }

        var type = table.Type(table.Rules.Lexicon.SetTypes[set]);
        var share = column.Values.SetShare(set);
        return Proposal.Of(type, table.Unit, 0.75, column.Claim(
            share, Wilson.LowerBound((long)(share * column.Values.Count), column.Values.Count),
            $"ada di daftar {type.Name.ToLowerInvariant()}"));
    }

    private Proposal? Documents(ColumnFacts column) =>
        Proven(column, ValueTraits.Icd, WellKnownTypes.Disease, "berbentuk kode ICD-10")
        ?? Proven(column, ValueTraits.Plate, WellKnownTypes.Plate, "berbentuk nomor polisi")
        ?? Proven(column, ValueTraits.NopForm, WellKnownTypes.Nop, "berbentuk NOP")
        ?? Proven(column, ValueTraits.AgeText, WellKnownTypes.Age, "menyebut umur")
        ?? (Looks.Full(column, ValueTraits.Passport)
            ? Proven(column, ValueTraits.Passport, WellKnownTypes.Passport, "berbentuk nomor paspor")
            : null)
        ?? (table.IsOfPersons ? OfPersons(column) : null);

    private Proposal? OfPersons(ColumnFacts column)
    {
        var isOne = column.Values.DistinctRatio >= 0.8;
        return isOne && Looks.Full(column, ValueTraits.Bpjs) ? Proven(
            column, ValueTraits.Bpjs, WellKnownTypes.Bpjs, "berbentuk nomor JKN")
            : isOne && Looks.Full(column, ValueTraits.Nisn) ? Proven(
                column, ValueTraits.Nisn, WellKnownTypes.Nisn, "berbentuk NISN")
            : Looks.Full(column, ValueTraits.Account) && table.IsNearBank(column)
                ? Proven(column, ValueTraits.Account, WellKnownTypes.Account, "angka rekening di samping nama bank")
            : isOne && Looks.Full(column, ValueTraits.PhoneLike) ? Proven(
                column, ValueTraits.PhoneLike, WellKnownTypes.Phone, "berbentuk nomor telepon")
            : null;
    }

    private Proposal? Positions(ColumnFacts column)
    {
        var isPosition = new[] { ValueTraits.LatLong, ValueTraits.Latitude, ValueTraits.Longitude }.Any(
            t => Looks.Proven(column, t));
        return isPosition && column.Values.DistinctRatio >= 0.3
            ? Proposal.Of(
                table.Type(table.IsOfPersons ? WellKnownTypes.HomePosition : WellKnownTypes.Position), table.Unit, 0.75,
                new VerdictEvidence("nilai", "Isi kolom berbentuk koordinat di Indonesia."))
            : null;
    }

    private Proposal? Codes(ColumnFacts column) =>
        Proven(column, ValueTraits.DottedCode, WellKnownTypes.BudgetCode, "berbentuk kode bertitik")
        ?? Proven(column, ValueTraits.Url, WellKnownTypes.Link, "berupa tautan")
        ?? Proven(column, ValueTraits.DocumentNumber, WellKnownTypes.DocumentNumber, "berbentuk nomor surat")
        ?? (column.Values.Share(ValueTraits.RegionCode) >= Looks.WholeColumn
            ? Proven(column, ValueTraits.RegionCode, WellKnownTypes.RegionCode, "ada di daftar kode wilayah") : null);

    private Proposal? Numbers(ColumnFacts column)
    {
        var values = column.Values;
        if (values.Share(ValueTraits.Number) < Looks.WholeColumn)
        {
            return null;
        }

        if (values.Share(ValueTraits.Year) >= Looks.WholeColumn)
        {
            return table.IsOfPersons && values.YearSpread >= 20
                ? Birth(column)
                : Proven(column, ValueTraits.Year, WellKnownTypes.Period, "adalah tahun") ?? One(column);
        }

        return One(column)
            ?? (!Looks.Measures(column) ? null
                : !table.IsOfPersons ? Measure(column)
                : values.Share(ValueTraits.Age) >= 0.95 && values.Distinct >= 15
                    ? Proposal.Of(table.Type(WellKnownTypes.Age), table.Unit, 0.6,
                        column.ByValues(ValueTraits.Age, "dapat berupa umur"))
                : values.Share(ValueTraits.Money) >= 0.9 && values.Distinct >= 8
                    ? Proposal.Of(table.Type(WellKnownTypes.Income), table.Unit, 0.6,
                        column.ByValues(ValueTraits.Money, "dapat berupa jumlah uang"))
                : null);
    }

    // 1, 2, 3 … in the first column.
    private Proposal? One(ColumnFacts column) =>
        column is { Source.Index: 0, Header.Type: null } && column.Values.DistinctRatio >= 0.95
            && column.Values.Share(ValueTraits.Long) < 0.1
            ? Proposal.Of(table.Type(WellKnownTypes.SerialNumber), table.Unit, 0.6,
                new VerdictEvidence("nilai", "Angka berbeda di kolom pertama."))
            : null;

    private Proposal? Measure(ColumnFacts column) => table.Unit is ObservationUnit.Agregat or ObservationUnit.Usaha
        ? Proposal.Of(table.Type(WellKnownTypes.Measure), table.Unit, 0.7,
            column.ByValues(ValueTraits.Number, "adalah angka ukuran"))
        : null;

    private Proposal? Texts(ColumnFacts column)
    {
        if (column.Values.Share(ValueTraits.Commodity) >= Looks.Half)
        {
            return Proven(column, ValueTraits.Commodity, WellKnownTypes.Commodity, "menyebut komoditas atau barang");
        }

        if (Looks.Proven(column, ValueTraits.Office))
        {
            return Proven(column, ValueTraits.Office, WellKnownTypes.Office, "menyebut lembaga");
        }

        if (Looks.Sentences(column))
        {
            return Proven(column, ValueTraits.Sentence, WellKnownTypes.FreeText, "berupa kalimat")
                ?? Proposal.Undecided(
                    table.Type(WellKnownTypes.FreeText), column.ByValues(ValueTraits.Sentence, "berupa kalimat"));
        }

        return table.Unit == ObservationUnit.Agregat && column.Values.Share(ValueTraits.Long) < 0.1
            && (Looks.Labels(column) || column.HeaderType == WellKnownTypes.Person
                || column.Values.Share(ValueTraits.NameShape) >= Looks.Half)
            ? Proposal.Of(table.Type(WellKnownTypes.Category), table.Unit, 0.6,
                new VerdictEvidence("nilai", "Isi kolom adalah label."))
            : null;
    }

    private Proposal? Proven(ColumnFacts column, ValueTraits trait, string type, string what) =>
        Looks.Proven(column, trait)
        ? Proposal.Of(
            table.Type(type), table.Unit, Math.Max(0.6, column.Values.Bound(trait)), column.ByValues(trait, what))
        : null;
}
