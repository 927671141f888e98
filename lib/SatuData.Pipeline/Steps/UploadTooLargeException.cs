namespace SatuData.Pipeline.Steps;

/// <summary>An upload went past the largest size taken.</summary>
internal sealed class UploadTooLargeException : IOException;
