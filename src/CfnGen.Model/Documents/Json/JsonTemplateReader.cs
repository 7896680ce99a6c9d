using CfnGen.Model.Documents.Reading;
using Newtonsoft.Json;

namespace CfnGen.Model.Documents.Json;

/// <summary>Builds the tree from Newtonsoft's tokens.</summary>
internal sealed class JsonTemplateReader
{
    private readonly NodeBudget nodes = new();
    private readonly JsonCursor json;

    private JsonTemplateReader(JsonCursor json) => this.json = json;

    public static MappingNode Read(TemplateText text)
    {
        using var json = new JsonCursor(text);
        json.Read();
        var root = (MappingNode)new JsonTemplateReader(json).ReadNode(NodeScope.Root, 1);
        if (json.Read())
        {
            throw json.Error("The JSON text has ended before this; remove what follows.");
        }

        return root;
    }

    private TemplateNode ReadNode(NodeScope scope, int depth)
    {
        if (depth > NestingLimit.Levels)
        {
            throw json.Error(NestingLimit.Problem);
        }

        if (!nodes.TrySpend(1))
        {
            throw json.Error(NodeBudget.Problem);
        }

        var source = json.Source;
        switch (json.Token)
        {
            case JsonToken.StartObject:
                return ReadObject(scope, depth, source);
            case JsonToken.StartArray:
                return ReadArray(scope, depth, source);
            case JsonToken.String:
                return ScalarNode.Make(ScalarKind.String, ReadText(), source);
            case JsonToken.Integer or JsonToken.Float:
                return JsonSpelling.Number(json.Raw, source)
                    ?? throw json.Error($"{json.Raw} is no number in JSON; write it in plain digits, or in double quotes if it is text.");
            case JsonToken.Boolean:
                return ScalarNode.Make(ScalarKind.Boolean, json.Raw.ToString(), source);
            case JsonToken.Null:
                return ScalarNode.Make(ScalarKind.Null, "null", source);
            case JsonToken.Comment:
                throw json.Error("JSON has no comments; remove it, or keep the template in YAML.");
            default:
                throw json.Error("JSON knows no such value; write text, a number, true, false, null, an array or an object.");
        }
    }

    private SequenceNode ReadArray(NodeScope scope, int depth, SourceLocation source)
    {
        var items = new List<TemplateNode>();
        while (ReadInside() != JsonToken.EndArray)
        {
            items.Add(ReadNode(LongForm.OfItem(scope), depth + 1));
        }

        return new(items) { Source = source };
    }

    private TemplateNode ReadObject(NodeScope scope, int depth, SourceLocation source)
    {
        var entries = new List<MappingEntry>();
        var keys = new KeySet(entries);
        while (ReadInside() != JsonToken.EndObject)
        {
            if (json.Token != JsonToken.PropertyName)
            {
                throw json.Error("JSON has no comments; remove it, or keep the template in YAML.");
            }

            var (key, keySource) = (ReadText(), json.Source);
            if (keys.Find(key) is { } first)
            {
                throw json.Error(KeySet.Problem(key, first));
            }

            ReadInside();
            entries.Add(new(key, ReadNode(LongForm.OfValue(scope, key), depth + 1), keySource));
        }

        var mapping = new MappingNode(entries) { Source = source };
        return LongForm.FunctionOf(mapping, scope) is { } function
            ? new IntrinsicNode(function, LongForm.ArgumentOf(function, entries[0].Value)) { Source = source }
            : mapping;
    }

    private JsonToken ReadInside() => json.Read() ? json.Token : throw json.Unfinished();

    private string ReadText() => JsonSpelling.ProblemOf(json.Raw) is { } found ? throw json.ErrorInside(found.Offset, found.Problem) : json.Text;
}
