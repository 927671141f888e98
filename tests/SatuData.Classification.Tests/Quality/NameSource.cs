namespace SatuData.Classification.Tests.Quality;

/// <summary>
/// Names made of syllables and of parts of its own, none of which is a word of the detector's lists; the same seed gives
/// the same ones.
/// </summary>
internal sealed class NameSource(Random random)
{
    private static readonly HashSet<string> Known = DetectorWords();

    private static readonly string[] Fronts =
    [
        "Tar", "Kar", "War", "Sar", "Mar", "Pon", "Ngat", "Jum", "Sam", "Sut", "Sup", "Sug", "Mul", "Har", "Wid", "Pur",
        "Wag", "Tuk", "Sum", "Sun", "Sur", "Suk",
        "Dar", "Gun", "Has", "Jas", "Kas", "Mas", "Ros", "Rus", "Nur", "Zul", "Zai", "Fah", "Hab", "Lath", "Maf", "Naz",
        "Qom", "Syah",
    ];

    private static readonly string[] Backs =
    [
        "siyah", "miyati", "tinah", "winah", "giyem", "sinem", "jilah", "kiyo", "sudi", "mono", "kijan", "tarja",
        "wirya", "suhada", "dariyah", "mulyo", "jiman", "sarwan",
        "tiyo", "niyati", "rudin", "luddin", "rianti", "nawati", "hayani", "mayanti", "fida", "rullah", "fillah",
        "hibah", "lisah", "ronah",
    ];

    private static readonly string[] Given =
    [
        "Fadhlan", "Ghaisan", "Athallah", "Rasyiqul", "Nafisatul", "Khumairah", "Zahratul", "Shofiyah", "Alfarizi",
        "Devano", "Kenzie", "Raffasya", "Nadhira", "Aulya", "Chelsea",
        "Marselina", "Yulita", "Apriliana", "Desvita", "Oktaviyana", "Novalina", "Agustiyani", "Febriyana", "Mariska",
        "Ronaldo", "Rivaldi", "Herlambank", "Jonathon", "Efraim", "Absalom",
        "Gerson", "Melkisedek", "Yosafat", "Orpa", "Dorce", "Selviana", "Frederika", "Norlince", "Meriyem", "Luther",
        "Amsal", "Soleman", "Izaak", "Adriana", "Bernadus", "Kristofel",
        "Legiman", "Legiyem", "Poniyah", "Kliwon", "Paidi", "Saimun", "Satiman", "Wakidi", "Ngadino", "Mukiyem",
        "Jamiyem", "Katiyem", "Suyitno", "Wagirin", "Mistar", "Misdi", "Sanusiyah",
        "Encep", "Ucup", "Aceng", "Engkos", "Iyos", "Oman", "Cecep", "Entin", "Idah", "Eneng", "Nenden", "Teti",
        "Wawat", "Rohaeni", "Kokom", "Onah", "Encum", "Juhana", "Sukaesih",
        "Darmansyah", "Syafrizal", "Yulmaini", "Efrizal", "Nofrizal", "Desmawati", "Yusmaniar", "Zulbaidah", "Marnis",
        "Upik", "Buyung", "Ramadoni", "Afrizal", "Yendri", "Nasrizal",
        "Laode", "Wa Ode", "Hamdani", "Rabiah", "Sitti", "Ambo", "Tenri", "Besse", "Muliati", "Nurbaya", "Syamsinar",
        "Abidin", "Jumriah", "Sanawiyah", "Bahtiar", "Saharuddin", "Ramlah",
        "Gusti", "Dayu", "Desak", "Sang", "Kompiang", "Suarjaya", "Sukarmi", "Sumerthi", "Widnyana", "Arimbawa",
        "Suweca", "Suartana", "Mahardika", "Parwita", "Juniari", "Noviantari",
    ];

    private static readonly string[] Family =
    [
        "Hutagaol", "Sianturi", "Simarangkir", "Nainggolan", "Lumbanraja", "Sihaloho", "Simanihuruk", "Tindaon",
        "Purwoko", "Wicaksono", "Hendrawan", "Setiabudhi", "Kusumadewi", "Prasetyono",
        "Baharudin", "Nasarudin", "Kaharuddin", "Tahir", "Amiruddin", "Mangindaan", "Kalalo", "Walangitan", "Rumambi",
        "Tuwaidan", "Lewerissa", "Pattiselanno", "Titaley", "Haurissa",
        "Kogoyak", "Wenda", "Kosay", "Hilapok", "Asso", "Marian", "Huby", "Mabel", "Itlay", "Wetipo", "Nahak", "Bere",
        "Klau", "Seran", "Manek", "Fahik", "Tefnai", "Nubatonis", "Banunaek",
        "Suryaningrat", "Martadinata", "Sastrawijaya", "Natakusumah", "Wiranata", "Adiwinata", "Sumantri",
        "Djajadiningrat", "Rahardjo", "Poernomo", "Soedjono", "Koesoemo",
    ];

    private static readonly string[] Usable =
        [.. Given.Where(n => n.Split(' ').All(p => !Known.Contains(p.ToLowerInvariant())))];

    private static readonly string[] UsableFamily = [.. Family.Where(n => !Known.Contains(n.ToLowerInvariant()))];

    private static readonly string[] Titles = ["H. ", "Hj. ", "Drs. ", "dr. ", "Ir. "];
    private static readonly string[] Degrees = [", S.Pd", ", S.E.", ", A.Md.Keb", " SH", ", S.Sos., M.Si"];

    /// <summary>Parts and made words that the detector's lists have not.</summary>
    public static IEnumerable<string> Words => Usable.Concat(UsableFamily);

    public static bool IsKnown(string word) => Known.Contains(word.ToLowerInvariant());

    /// <summary>One in four is a single word, one in twelve has a title or degree.</summary>
    public string Next()
    {
        var words = random.Next(20) switch { < 5 => 1, < 14 => 2, _ => 3 };
        var name =
            string.Join(' ', Enumerable.Range(0, words).Select(i => i == words - 1 && words > 1 && random.Next(2) == 0
            ? Pick(UsableFamily) : Word()));
        return random.Next(24) switch { 0 => Pick(Titles) + name, 1 => name + Pick(Degrees), _ => name };
    }

    private string Word()
    {
        if (random.Next(2) == 0)
        {
            return Pick(Usable);
        }

        string word;
        do
        {
            word = Pick(Fronts) + Pick(Backs);
        }
        while (IsKnown(word));
        return word;
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private static HashSet<string> DetectorWords()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "SatuData.sln")))
        {
            root = root.Parent;
        }

        var list = Path.Combine(root!.FullName, "lib", "SatuData.Classification", "Names", "Vocabulary", "orang.txt");
        return [.. File.ReadAllLines(list).Where(l => !l.StartsWith('#')).SelectMany(l => l.Split(' '))];
    }
}
