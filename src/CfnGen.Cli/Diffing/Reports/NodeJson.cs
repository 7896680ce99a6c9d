using System.Globalization;
using CfnGen.Model.Documents;
using Newtonsoft.Json;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>A value of a template as JSON, functions in their long form.</summary>
internal static class NodeJson
{
    public static void Write(JsonTextWriter json, TemplateNode node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                WriteScalar(json, scalar);
                break;
            case SequenceNode sequence:
                json.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case MappingNode mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    json.WritePropertyName(entry.Key);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case IntrinsicNode call:
                json.WriteStartObject();
                json.WritePropertyName(call.Function.Name);
                Write(json, call.Argument);
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteScalar(JsonTextWriter json, ScalarNode scalar)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.Boolean:
                json.WriteValue(scalar.Text == "true");
                break;
            case ScalarKind.Null:
                json.WriteNull();
                break;
            case ScalarKind.Integer when long.TryParse(scalar.Text, CultureInfo.InvariantCulture, out var whole):
                json.WriteValue(whole);
                break;
            case ScalarKind.Integer or ScalarKind.Float:
                json.WriteRawValue(scalar.Text);
                break;
            default:
                json.WriteValue(scalar.Text);
                break;
        }
    }
}
