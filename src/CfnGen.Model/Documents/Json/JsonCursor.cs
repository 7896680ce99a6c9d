using CfnGen.Model.Documents.Reading;
using Newtonsoft.Json;

namespace CfnGen.Model.Documents.Json;

/// <summary>Walks over the tokens of a JSON text, knows where each starts, and refuses what Newtonsoft takes beyond JSON.</summary>
internal sealed class JsonCursor : IDisposable
{
    private readonly TemplateText text;
    private readonly JsonTextReader reader;
    private readonly List<int> lineStarts = [0];
    private int start;
    private int end;

    public JsonCursor(TemplateText text)
    {
        this.text = text;
        reader = new(new StringReader(text.Value)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Double, MaxDepth = null };
        for (var i = 0; i < text.Value.Length; i++)
        {
            if (text.Value[i] == '\n' || (text.Value[i] == '\r' && (i + 1 == text.Value.Length || text.Value[i + 1] != '\n')))
            {
                lineStarts.Add(i + 1);
            }
        }
    }

    public JsonToken Token => reader.TokenType;

    /// <summary>The value of a string or property name.</summary>
    public string Text => (string)reader.Value!;

    /// <summary>The token as it stands in the file.</summary>
    public ReadOnlySpan<char> Raw => text.Value.AsSpan(start, end - start);

    public SourceLocation Source { get; private set; }

    /// <summary>Moves to the next token; false after the last.</summary>
    public bool Read()
    {
        try
        {
            if (!reader.Read())
            {
                return false;
            }
        }
        catch (JsonReaderException problem)
        {
            throw JsonProblem.Of(problem, text);
        }

        var previousEnd = end;
        end = lineStarts[reader.LineNumber - 1] + reader.LinePosition;
        start = FindStart(previousEnd, out var commas);
        Source = At(start);
        if (commas > 1 || (commas == 1 && Token is JsonToken.EndArray or JsonToken.EndObject))
        {
            throw Error("There is a comma too many before this; remove it.");
        }

        return true;
    }

    public TemplateFormatException Error(string problem) => text.Error(Source.Line, Source.Column, problem);

    public TemplateFormatException Unfinished()
    {
        var at = At(text.Value.AsSpan().TrimEnd().Length);
        return text.Error(at.Line, at.Column, "The file ends in the middle of the JSON text; close what is open.");
    }

    public SourceLocation At(int index)
    {
        var line = lineStarts.BinarySearch(index);
        line = line < 0 ? ~line - 1 : line;
        return text.At(line + 1, index - lineStarts[line] + 1);
    }

    public TemplateFormatException ErrorInside(int offset, string problem)
    {
        var at = At(start + offset);
        return text.Error(at.Line, at.Column, problem);
    }

    public void Dispose() => ((IDisposable)reader).Dispose();

    private int FindStart(int from, out int commas)
    {
        commas = 0;
        while (from < end && text.Value[from] is ' ' or '\t' or '\r' or '\n' or ',')
        {
            commas += text.Value[from++] == ',' ? 1 : 0;
        }

        return from;
    }
}
