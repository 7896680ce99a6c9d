namespace CfnGen.Planning.Comparison;

/// <summary>What is known of values outside properties: parameters, mappings, attributes.</summary>
internal sealed class EntryTypes : IValueTypes
{
    public static EntryTypes Instance { get; } = new();

    // CloudFormation reads the values of these sections as texts, and passes metadata on as it is.
    public bool IsFree(ValuePath path) => First(path) == "Metadata";

    public bool IsUnordered(ValuePath path) => path.Name is "DependsOn" or "AllowedValues";

    private static string First(ValuePath path)
    {
        var step = path;
        while (step.Parent is { } parent)
        {
            step = parent;
        }

        return step.Name;
    }
}
