using CfnGen.Cli.Templates;
using CfnGen.Model;
using Newtonsoft.Json;

namespace CfnGen.Cli.Commands;

/// <summary>The list for machines. Apart, so that Newtonsoft.Json is loaded for it only.</summary>
internal static class ListJson
{
    public static void Write(IReadOnlyList<Stack> stacks, TextWriter target)
    {
        using var json = new JsonTextWriter(target) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartArray();
        foreach (var stack in stacks)
        {
            json.WriteStartObject();
            json.WritePropertyName("name");
            json.WriteValue(stack.Name);
            json.WritePropertyName("description");
            json.WriteValue(stack.Description);
            json.WritePropertyName("file");
            json.WriteValue(TemplateFormat.Yaml.FileName(stack));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        target.Write('\n');
    }
}
