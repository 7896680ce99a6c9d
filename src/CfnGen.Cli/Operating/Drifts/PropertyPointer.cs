using System.Globalization;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Operating.Drifts;

/// <summary>The way to a value in a resource's properties: a JSON pointer such as <c>/Tags/0/Value</c>.</summary>
internal sealed class PropertyPointer
{
    private readonly string[] steps;

    private PropertyPointer(string[] steps) => this.steps = steps;

    public static PropertyPointer Parse(string pointer) =>
        new([.. pointer.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))]);

    /// <returns>The value there; a call of a function on the way, which makes it; null where there is nothing.</returns>
    public TemplateNode? NodeIn(TemplateNode? node)
    {
        foreach (var step in steps)
        {
            node = node switch
            {
                MappingNode mapping => mapping[step],
                SequenceNode list => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count ? list.Items[index] : null,
                IntrinsicNode call => call,
                _ => null,
            };
        }

        return node;
    }
}
