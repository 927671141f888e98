namespace SatuData.Functions.Hosting.Catalogue;

/// <summary>One function and how to call it.</summary>
/// <param name="Name">Unique name, also the folder and the path on Azure.</param>
/// <param name="DeclaringType">The class, made anew for every call with its constructor's services.</param>
/// <param name="Trigger">What starts it.</param>
/// <param name="Call">Calls the method: services of the call, trigger input, context.</param>
internal sealed record FunctionDescriptor(
    string Name,
    Type DeclaringType,
    FunctionTrigger Trigger,
    Func<IServiceProvider, object, FunctionContext, Task> Call);
