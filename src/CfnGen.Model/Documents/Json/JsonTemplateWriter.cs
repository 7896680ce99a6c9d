using System.Globalization;
using Newtonsoft.Json;

namespace CfnGen.Model.Documents.Json;

/// <summary>Writes a template as JSON, with its functions in long form; JSON has no place for comments.</summary>
internal sealed class JsonTemplateWriter
{
    private readonly JsonTextWriter json;

    private JsonTemplateWriter(JsonTextWriter json) => this.json = json;

    public static void Write(TemplateDocument document, TextWriter target)
    {
        using var page = new JsonPage(target);
        using var json = new JsonTextWriter(page) { Formatting = Formatting.Indented, Indentation = 2, CloseOutput = false, AutoCompleteOnClose = false };
        new JsonTemplateWriter(json).Write(document.Root);
        json.Flush();
        page.Write('\n');
    }

    public static string ToText(TemplateDocument document)
    {
        using var target = new StringWriter(CultureInfo.InvariantCulture);
        Write(document, target);
        return target.ToString();
    }

    private void Write(TemplateNode node)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.String } text:
                json.WriteValue(text.Text);
                break;
            case ScalarNode scalar:
                json.WriteRawValue(scalar.Text);
                break;
            case IntrinsicNode intrinsic:
                json.WriteStartObject();
                json.WritePropertyName(intrinsic.Function.Name);
                Write(intrinsic.Argument);
                json.WriteEndObject();
                break;
            case SequenceNode sequence:
                json.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    Write(item);
                }

                json.WriteEndArray();
                break;
            case MappingNode mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    json.WritePropertyName(entry.Key);
                    Write(entry.Value);
                }

                json.WriteEndObject();
                break;
        }
    }
}
