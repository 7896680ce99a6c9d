using Newtonsoft.Json;

namespace CfnGen.Cli.Checking;

/// <summary>Key and value in one call.</summary>
internal static class JsonEntries
{
    public static void Text(this JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Number(this JsonTextWriter json, string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Boolean(this JsonTextWriter json, string name, bool value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void TextIfThere(this JsonTextWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.Text(name, value);
        }
    }

    public static void NumberIfThere(this JsonTextWriter json, string name, int? value)
    {
        if (value is { } known)
        {
            json.Number(name, known);
        }
    }

    public static void Texts(this JsonTextWriter json, string name, IReadOnlyList<string> values)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteValue(value);
        }

        json.WriteEndArray();
    }

    public static void Object(this JsonTextWriter json, string name, Action<JsonTextWriter> write)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }

    public static void Array<T>(this JsonTextWriter json, string name, IReadOnlyList<T> items, Action<JsonTextWriter, T> write)
        where T : class
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
