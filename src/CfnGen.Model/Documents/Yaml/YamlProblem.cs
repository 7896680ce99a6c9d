using CfnGen.Model.Documents.Reading;
using YamlDotNet.Core;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>Says in plain words what the parser found, and what to do about it.</summary>
internal static class YamlProblem
{
    private static readonly (string Part, string Sentence)[] Known =
    [
    ];

    public static TemplateFormatException Of(YamlException problem, TemplateText text)
    {
        foreach (var (part, sentence) in Known)
        {
            if (problem.Message.Contains(part, StringComparison.Ordinal))
            {
                return text.Error((int)problem.Start.Line, (int)problem.Start.Column, sentence, problem);
            }
        }

        return text.Error((int)problem.Start.Line, (int)problem.Start.Column, $"The YAML is broken here: {problem.Message.TrimEnd('.')}.", problem);
    }
}
