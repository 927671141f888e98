using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SatuData.Functions.Hosting.Catalogue;

/// <summary>Reads one marked method and compiles the call, so that no call uses reflection.</summary>
internal static partial class FunctionMethod
{
    public static FunctionDescriptor Describe(MethodInfo method)
    {
        var name = method.GetCustomAttribute<FunctionAttribute>()!.Name;
        Require(ValidName().IsMatch(name), name, "its name must be letters and digits, a letter first");
        var isReserved = PublicRoutes.Reserved.Contains(name);
        var isInstanceMethod = !method.IsStatic && method.DeclaringType is { IsAbstract: false };
        Require(!isReserved, name, "its name is kept for a public route or for the Functions host");
        Require(isInstanceMethod, name, "it must be an instance method of a concrete class");
        Require(method.ReturnType == typeof(Task), name, "it must return Task");
        var triggers = method.GetParameters().Where(IsTrigger).ToList();
        Require(triggers.Count == 1, name, "it must have exactly one trigger parameter");
        return new FunctionDescriptor(
            name, method.DeclaringType!, TriggerOf(name, triggers[0]), Compile(name, method, triggers[0]));
    }

    private static bool IsTrigger(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(ServiceBusTriggerAttribute)) || parameter.IsDefined(typeof(TimerTriggerAttribute));

    private static FunctionTrigger TriggerOf(string function, ParameterInfo parameter)
    {
        // The Functions host drops metadata keys that end in "trigger".
        var isDropped = parameter.Name!.EndsWith("trigger", StringComparison.OrdinalIgnoreCase);
        Require(!isDropped, function, "its parameter must not end in \"trigger\"");
        if (parameter.GetCustomAttribute<ServiceBusTriggerAttribute>() is { } queue)
        {
            var isMessage = parameter.ParameterType == typeof(ServiceBusReceivedMessage);
            Require(isMessage, function, "it must take a ServiceBusReceivedMessage");
            Require(queue.QueueName.Length > 0, function, "it must name its queue");
            return new QueueTrigger(parameter.Name, queue.QueueName, queue.IsSessionsEnabled, queue.Connection);
        }

        var timer = parameter.GetCustomAttribute<TimerTriggerAttribute>()!;
        Require(parameter.ParameterType == typeof(TimerInfo), function, "it must take a TimerInfo");
        return new TimerTrigger(parameter.Name, timer.Schedule, timer.RunOnStartup, timer.UseMonitor);
    }

    private static Func<IServiceProvider, object, FunctionContext, Task> Compile(
        string function, MethodInfo method, ParameterInfo trigger)
    {
        var factory = ActivatorUtilities.CreateFactory(method.DeclaringType!, []);
        var instance = Expression.Parameter(typeof(object));
        var input = Expression.Parameter(typeof(object));
        var context = Expression.Parameter(typeof(FunctionContext));
        var arguments = method.GetParameters().Select(parameter => Argument(parameter));
        var body = Expression.Call(Expression.Convert(instance, method.DeclaringType!), method, arguments);
        var call = Expression
            .Lambda<Func<object, object, FunctionContext, Task>>(body, instance, input, context)
            .Compile();
        return (services, value, of) => call(factory(services, []), value, of);

        Expression Argument(ParameterInfo parameter)
        {
            if (parameter == trigger)
            {
                return Expression.Convert(input, parameter.ParameterType);
            }

            if (parameter.ParameterType == typeof(CancellationToken))
            {
                return Expression.Property(context, nameof(FunctionContext.CancellationToken));
            }

            var isContext = parameter.ParameterType == typeof(FunctionContext);
            Require(isContext, function, $"its parameter {parameter.Name} is of no known kind");
            return context;
        }
    }

    private static void Require(bool condition, string function, string rule)
    {
        if (!condition)
        {
            throw new FunctionCatalogueException($"Function {function} cannot be hosted: {rule}.");
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex ValidName();
}
