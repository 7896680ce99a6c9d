using System.Text;
using System.Text.Json;

namespace CfnGen.Refresh.Values;

/// <summary>Where the actions stand that policies can name.</summary>
internal static class ActionSource
{
    /// <summary>The file, as seen from cfn-lint's extensions.</summary>
    public const string File = "../../AdditionalSpecs/Policies.json";

    public const string Target = "policy-actions.txt";

    /// <summary>A line for each service: its prefix and its actions, parted by a tab, all in small letters.</summary>
    public static string Lines(byte[] contents)
    {
        using var services = JsonDocument.Parse(contents);
        var lines = new StringBuilder();
        foreach (var service in services.RootElement.EnumerateObject().OrderBy(service => service.Name, StringComparer.Ordinal))
        {
            var actions = service.Value.GetProperty("Actions").EnumerateObject().Select(action => action.Name.ToLowerInvariant()).Order(StringComparer.Ordinal).ToArray();
            if (actions.Length > 0)
            {
                lines.Append(service.Name.ToLowerInvariant()).Append('\t').AppendJoin('|', actions).Append('\n');
            }
        }

        return lines.ToString();
    }
}
