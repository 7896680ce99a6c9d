using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Checking;

/// <summary>How a template is told from other YAML and JSON.</summary>
internal static class TemplateKeys
{
    private static readonly string[] OnlyTemplatesHave = ["AWSTemplateFormatVersion", "Resources", "Mappings", "Conditions", "Outputs", "Transform"];

    private static readonly string[] Marks = ["AWSTemplateFormatVersion", "Resources:", "\"Resources\"", "template-file-path", "Type: AWS::", "\"Type\": \"AWS::"];

    public static bool AnyIn(TemplateDocument document)
    {
        foreach (var key in OnlyTemplatesHave)
        {
            if (document.Root[key] is not null)
            {
                return true;
            }
        }

        return (document.Root["Parameters"] is MappingNode parameters && Declares(parameters)) || HasResources(document.Root);
    }

    // The section's name may be misspelt; what has a type of AWS two levels down was meant to be a resource all the same.
    private static bool HasResources(MappingNode root)
    {
        foreach (var section in root.Entries)
        {
            foreach (var entry in section.Value is MappingNode entries ? entries.Entries : [])
            {
                if (entry.Value is MappingNode resource && resource["Type"] is ScalarNode type && type.Text.StartsWith("AWS::", StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a file that cannot be read as YAML or JSON looks as if it was to be a template, or a deployment's file.</summary>
    public static bool AnyIn(byte[] unreadable)
    {
        var text = Encoding.UTF8.GetString(unreadable);
        return Array.Exists(Marks, mark => text.Contains(mark, StringComparison.Ordinal));
    }

    // A deployment's file has this section too, but gives values there.
    private static bool Declares(MappingNode parameters)
    {
        foreach (var entry in parameters.Entries)
        {
            if (entry.Value is MappingNode)
            {
                return true;
            }
        }

        return false;
    }
}
