namespace SatuData.Pipeline.Home;

/// <summary>As many large uploads as may be are being read, and it took too long until one was done.</summary>
public sealed class LargeUploadsBusyException()
    : Exception(
        "Beberapa unggahan besar sedang dibaca. Unggahan ini menunggu gilirannya dan dibaca dengan sendirinya.");
