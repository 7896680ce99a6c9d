using CfnGen.Model.Documents.Reading;
using Newtonsoft.Json;

namespace CfnGen.Model.Documents.Json;

/// <summary>Says in plain words what Newtonsoft found, and what to do about it.</summary>
internal static class JsonProblem
{
    public static TemplateFormatException Of(JsonReaderException problem, TemplateText text)
    {
        // Newtonsoft counts the characters before the place and repeats the place in its sentence.
        var message = problem.Message;
        var place = message.LastIndexOf(" Path '", StringComparison.Ordinal);
        message = (place < 0 ? message : message[..place]).TrimEnd('.', ' ');
        return text.Error(Math.Max(problem.LineNumber, 1), problem.LinePosition + 1, $"The JSON is broken here: {message}.", problem);
    }
}
