using SatuData.Tabular.Access;
using System.Globalization;
using System.Text;
using SatuData.Tabular.Profiles;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Profiles;

public sealed class ProfileTests
{
    private static readonly DataStandard Standard = Tables.Standard(
        """
          - name: nama
          - { name: jumlah, type: integer }
          - { name: luas, type: number, scale: 2 }
          - { name: rasio, type: number }
          - { name: hari, type: date }
          - { name: aktif, type: boolean }
        """);

    [Fact]
    public void Validate_SmallTable_IsProfiledExactly()
    {
        var profile = Tables.Validate(
            "nama,jumlah,luas,rasio,hari,aktif\nKafé,1,0.05,0.5,2024-12-31,ya\n123,-7,10.10,,2024-01-02,tidak\n,x,,2.5,bukan,ya\nKafé,1,1,1,,\n",
            Standard).Profile;

        profile.Columns.Select(c => (c.Field, c.Rows, c.Present, c.Missing, c.Invalid, c.Distinct)).ShouldBe(
        [
            ("nama", 4, 3, 1, 0, 2), ("jumlah", 4, 3, 0, 1, 2), ("luas", 4, 3, 1, 0, 3),
            ("rasio", 4, 3, 1, 0, 3), ("hari", 4, 2, 1, 1, 2), ("aktif", 4, 3, 1, 0, 2),
        ]);
        profile.Columns[0].DigitsOnly.ShouldBe(1);
        profile.Columns.Select(c => c.Values).ShouldBe(
        [
            new ProfileValues { ShortestText = 3, LongestText = 4 },
            new ProfileValues { Minimum = "-7", Maximum = "1", Sum = "-5" },
            new ProfileValues { Minimum = "0.05", Maximum = "10.10", Sum = "11.15" },
            new ProfileValues { Minimum = "0.5", Maximum = "2.5" },
            new ProfileValues { Minimum = "2024-01-02", Maximum = "2024-12-31" },
            new ProfileValues(),
        ]);
    }

    [Fact]
    public void Validate_AnyDivision_GivesTheSameProfile()
    {
        var text = new StringBuilder("nama,jumlah,luas,rasio,hari,aktif\n");
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"n{random.Next(5000)},{random.NextInt64(1L << 58)},{i % 97}.5,{random.NextDouble()},")
                .Append(random.Next(9) == 0 ? "" : "2024-02-0" + random.Next(1, 9)).Append(",ya\n");
        }

        var whole = Profile(text.ToString(), 1);
        whole.Columns[0].Distinct.ShouldBeInRange(4650, 5150);
        whole.Columns[1].Distinct.ShouldBeInRange(19_000, 20_000);
        whole.Columns[2].Distinct.ShouldBeInRange(95, 99);
        foreach (var parts in new[] { 2, 5, 9 })
        {
            Profile(text.ToString(), parts).Columns.ShouldBe(whole.Columns);
        }
    }

    [Fact]
    public void KeepValuesOf_OtherColumns_LeavesOnlyCounts()
    {
        var profile = Tables.Validate("nama,jumlah\nA,1\n", Standard).Profile
            .KeepValuesOf(OpenColumns.From([new("jumlah", AccessClass.Terbuka, "kep-1", "kasi")]));

        profile.Columns.Single(c => c.Field == "nama").Values.ShouldBeNull();
        profile.Columns.Single(c => c.Field == "jumlah").Values!.Maximum.ShouldBe("1");
    }

    private static TableProfile Profile(string text, int parts) => Tables.Validate(
        text, Standard, new TableReadOptions { Partitions = parts, MinimumPartitionBytes = 64 }).Profile;
}
