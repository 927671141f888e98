using SatuData.Pipeline.Home;
using Shouldly;

namespace SatuData.Testing.Homes;

/// <summary>A home of its own for a test, with a clock that stands still; its folder is gone afterwards.</summary>
public sealed class TestHome : IAsyncDisposable
{
    /// <summary>A Monday in office hours: 2 November 2026, 08.00 WIB.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 2, 8, 0, 0, TimeSpan.FromHours(7));

    private TestHome(string folder) => Folder = folder;

    /// <summary>The home's folder.</summary>
    public string Folder { get; }

    /// <summary>The clock that the home goes by.</summary>
    public FakeClock Clock { get; } = new(Start);

    /// <summary>The home, open.</summary>
    public SatuDataHome Home { get; private set; } = null!;

    /// <summary>Handles the messages of the steps.</summary>
    public ChainRunner Chain => new(Home);

    /// <summary>Opens a home of the test region, with data standards of its own.</summary>
    /// <param name="standards">File name and text of each.</param>
    public static async Task<TestHome> OpenAsync(params (string Name, string Yaml)[] standards)
    {
        var place = new TestHome(Directory.CreateTempSubdirectory("satudata-pipeline-").FullName);
        await File.WriteAllTextAsync(Path.Combine(place.Folder, RegionFile.Name), TestRegion.Settings);
        Directory.CreateDirectory(Path.Combine(place.Folder, "standar"));
        foreach (var (name, yaml) in standards)
        {
            await File.WriteAllTextAsync(place.StandardPath(name), yaml);
        }

        await place.ReopenAsync();
        return place;
    }

    /// <summary>Where a data standard of the home lies.</summary>
    public string StandardPath(string name) => Path.Combine(Folder, "standar", name);

    /// <summary>Closes the home, if it is open, so that another process has it for itself.</summary>
    public async Task CloseAsync()
    {
        if (Home is not null)
        {
            await Home.DisposeAsync();
        }
    }

    /// <summary>Opens the home again, as after a restart.</summary>
    public async Task ReopenAsync()
    {
        await CloseAsync();
        var opened = await SatuDataHome.OpenAsync(new HomeOptions { Path = Folder, Clock = Clock });
        Home = opened.Value.ShouldNotBeNull(opened.Refusal?.Message);
    }

    public async ValueTask DisposeAsync()
    {
        await Home.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
