using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class CountsFitTests
{
    private readonly CountsFit rule = new();

    [Fact]
    public void Accepts_as_many_as_CloudFormation_takes()
    {
        var template = $"{Section("Parameters", 200, "{Type: String}")}{Section("Outputs", 200, "{Value: a}")}{Section("Resources", 500, "{Type: AWS::SNS::Topic}")}";

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("Parameters", 201, "200", "group values in lists, mappings or SSM parameters")]
    [InlineData("Mappings", 201, "200", "join mappings that share their first keys")]
    [InlineData("Outputs", 201, "200", "export only what other stacks import")]
    [InlineData("Resources", 501, "500", "split the stack")]
    public void Reports_one_more(string section, int count, string limit, string remedy)
    {
        var template = Section(section, count, "{A: {B: c}}");

        var findings = Check.With(rule, template);

        Assert.Equal([$"(1,1) {section}: {count} {section.ToLowerInvariant()} are more than the {limit} that CloudFormation takes: {remedy}."], findings);
    }

    [Fact]
    public void Reports_a_row_of_a_mapping_with_too_many_keys()
    {
        var template = $"Mappings:\n  Sizes:\n    prod: {{{string.Join(", ", Enumerable.Range(0, 201).Select(number => $"K{number}: a"))}}}\n";

        var findings = Check.With(rule, template);

        Assert.Equal(["(3,5) Mappings/Sizes/prod: The row 'prod' has 201 keys: CloudFormation takes 200."], findings);
    }

    [Fact]
    public void Leaves_conditions_alone_for_which_no_limit_is_known()
    {
        var template = Section("Conditions", 300, "!Equals [a, b]");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    private static string Section(string name, int count, string entry) =>
        $"{name}:\n{string.Concat(Enumerable.Range(0, count).Select(number => $"  A{number}: {entry}\n"))}";
}
