using CfnGen.Model.Documents;
using CfnGen.Model.Documents.Yaml;

namespace CfnGen.Model.Tests;

/// <summary>Values and stacks as they are written, so that a test shows what a template would.</summary>
internal static class Written
{
    /// <summary>A value alone, as it stands below its property.</summary>
    public static string AsYaml(this ITemplateValue value) => Text(new MappingNode([new("Value", value.ToNode())]));

    /// <summary>One entry of the template, by its section and name.</summary>
    public static string AsYaml(this Stack stack, string section, string name) =>
        Text(new MappingNode([new(name, ((MappingNode)stack.ToTemplate().Root[section]!)[name]!)]));

    /// <summary>What is wrong with a stack, one line each.</summary>
    public static IReadOnlyList<string> Problems(this Stack stack) =>
        [.. Assert.Throws<InvalidStackException>(stack.ToTemplate).Problems.Select(problem => problem.ToString())];

    /// <summary>The only thing that is wrong with a stack.</summary>
    public static string Problem(this Stack stack) => Assert.Single(stack.Problems());

    private static string Text(MappingNode root) => YamlTemplateWriter.ToText(new(root)).TrimEnd('\n');
}
