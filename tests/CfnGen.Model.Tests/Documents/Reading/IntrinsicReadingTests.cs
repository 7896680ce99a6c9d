using CfnGen.Model.Documents;
using static CfnGen.Model.Tests.Documents.Reading.Templates;
using static CfnGen.Model.Tests.Documents.Tree;

namespace CfnGen.Model.Tests.Documents.Reading;

public sealed class IntrinsicReadingTests
{
    [Theory]
    [InlineData("!Ref Name", "{Ref: Name}")]
    [InlineData("!Sub '${A}-b'", "{'Fn::Sub': '${A}-b'}")]
    [InlineData("!GetAtt A.B.C", "{'Fn::GetAtt': [A, B.C]}")]
    [InlineData("!GetAtt [A, B.C]", "{'Fn::GetAtt': A.B.C}")]
    [InlineData("!GetAtt [A, !Ref B]", "{'Fn::GetAtt': [A, {Ref: B}]}")]
    [InlineData("!If [A, !Ref B, !Ref AWS::NoValue]", "{'Fn::If': [A, {Ref: B}, {Ref: AWS::NoValue}]}")]
    [InlineData("!Transform {Name: Include}", "{'Fn::Transform': {Name: Include}}")]
    [InlineData("!Or [!Condition A, !Condition B]", "{'Fn::Or': [{Condition: A}, {Condition: B}]}")]
    [InlineData("!ImportValue {'Fn::Sub': a}", "{'Fn::ImportValue': !Sub a}")]
    [InlineData("!Condition A", "{Condition: A}")]
    [InlineData("!GetAZs", "{'Fn::GetAZs': ''}")]
    public void Short_and_long_form_are_one_tree(string shortForm, string longForm) => Assert.Equal(ReadValue(longForm), ReadValue(shortForm));

    [Fact]
    public void GetAtt_splits_at_the_first_dot() => Assert.Equal(GetAtt("A", "Outputs.B"), ReadValue("!GetAtt A.Outputs.B"));

    [Fact]
    public void GetAtt_without_a_dot_stays_as_written() =>
        Assert.Equal(Call(IntrinsicFunction.GetAtt, Text("A")), ReadValue("!GetAtt A"));

    [Theory]
    [InlineData("{Ref: A, Other: B}")]
    [InlineData("{'Fn::Transform': {Name: Include}, Other: B}")]
    [InlineData("{'Fn::ForEach::Each': [A, [B], {C: D}]}")]
    public void Beside_other_keys_and_in_a_loop_a_name_is_no_function(string written) => Assert.IsType<MappingNode>(ReadValue(written));

    [Theory]
    [InlineData("Conditions:\n  A:\n    Condition: B\n", "Conditions", true)]
    [InlineData("Conditions:\n  Condition: {'Fn::Not': [x]}\n", "Conditions", false)]
    [InlineData("Rules:\n  A:\n    RuleCondition: {Condition: B}\n", "Rules", true)]
    [InlineData("Resources:\n  A:\n    Condition: B\n", "Resources", false)]
    [InlineData("Metadata:\n  Statement: {Condition: B}\n", "Metadata", false)]
    [InlineData("Metadata:\n  A: {'Fn::And': [{Condition: B}]}\n", "Metadata", true)]
    [InlineData("Metadata:\n  A: {'Fn::If': [C, {Condition: {StringEquals: x}}]}\n", "Metadata", false)]
    [InlineData("Metadata:\n  A: {'Fn::If': [C, {Inner: {Condition: x}}]}\n", "Metadata", false)]
    public void Condition_is_a_function_only_where_conditions_stand(string text, string section, bool isFunction)
    {
        var found = Functions(Read(text).Root[section]!).Contains(IntrinsicFunction.Condition);

        Assert.Equal(isFunction, found);
    }

    [Fact]
    public void A_resource_may_bear_the_name_of_a_function()
    {
        var resources = Read("Resources:\n  Ref:\n    Type: AWS::SNS::Topic\n").Root["Resources"];

        Assert.IsType<MappingNode>(resources);
    }

    [Fact]
    public void A_section_may_be_included_whole()
    {
        var resources = Read("Resources:\n  Fn::Transform: {Name: AWS::Include}\n").Root["Resources"];

        Assert.Equal(IntrinsicFunction.Transform, Assert.IsType<IntrinsicNode>(resources).Function);
    }

    [Fact]
    public void Aliases_become_copies()
    {
        var metadata = (MappingNode)Read("Metadata:\n  A: &a {x: [1, !Ref B]} # one\n  B: *a\n").Root["Metadata"]!;

        Assert.Equal(metadata["A"], metadata["B"]);
        Assert.Null(metadata["B"]!.Comments);
    }

    private static IEnumerable<IntrinsicFunction> Functions(TemplateNode node) => node switch
    {
        IntrinsicNode intrinsic => Functions(intrinsic.Argument).Prepend(intrinsic.Function),
        SequenceNode sequence => sequence.Items.SelectMany(Functions),
        MappingNode mapping => mapping.Entries.SelectMany(entry => Functions(entry.Value)),
        _ => [],
    };
}
