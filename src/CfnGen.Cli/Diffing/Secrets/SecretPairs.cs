using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Objects that give a name and its value side by side: environment variables of containers, tags, parameters of Systems Manager.</summary>
internal static class SecretPairs
{
    private static readonly string[] NameKeys = ["Name", "Key", "ParameterKey", "ParameterName", "HeaderName"];

    private static readonly string[] ValueKeys = ["Value", "ParameterValue", "HeaderValue", "StringValue"];

    public static bool IsValue(string key) => Array.IndexOf(ValueKeys, key) >= 0;

    /// <summary>Whether its name speaks of a secret, also one that is put together: <c>!Sub '/${Stage}/db/password'</c>.</summary>
    public static bool NamesSecret(MappingNode mapping)
    {
        foreach (var key in NameKeys)
        {
            if (mapping[key] is ScalarNode or IntrinsicNode && SecretNames.Is(ReadableNode.TextOf(mapping[key]!)))
            {
                return true;
            }
        }

        return false;
    }
}
