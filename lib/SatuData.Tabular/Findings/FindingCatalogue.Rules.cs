using static SatuData.Tabular.Findings.FindingScope;
using static SatuData.Tabular.Findings.QualityDimension;
using static SatuData.Tabular.Findings.Severity;

namespace SatuData.Tabular.Findings;

/// <content>Findings about the rules of a standard.</content>
public static partial class FindingCatalogue
{
    private static FindingKind[] Rules =>
    [
        new(FindingCodes.ConstraintError, Akurasi, Cell, Error, "Isi tidak memenuhi aturan kolom",
            "Perbaiki nilainya menurut aturan yang disebut."),
        new(FindingCodes.UniqueError, Keunikan, Cell, Error, "Isi yang harus unik ternyata ganda",
            "Perbaiki atau hapus salah satu barisnya."),
        new(FindingCodes.PrimaryKey, Keunikan, Row, Error, "Kunci baris ganda",
            "Hapus baris yang ganda, atau perbaiki kuncinya."),
        new(FindingCodes.ForeignKey, KepatuhanKode, Cell, Error, "Kode wilayah tidak dikenal",
            "Pakai kode Kemendagri yang berlaku; daftarnya ada dalam templat."),
    ];
}
