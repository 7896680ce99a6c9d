using CfnGen.Model;

namespace CfnGen.Stacks.Parts;

/// <summary>The parameter that says how long logs are kept.</summary>
public static class LogRetention
{
    /// <summary>A number out of those that CloudWatch Logs accepts.</summary>
    public static ParameterOptions InDays(int byDefault) => new()
    {
        Type = ParameterType.Number,
        Description = "How many days log events are kept.",
        Default = byDefault,
        AllowedValues = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653],
    };
}
