using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Planning.Tests.Mutations;

/// <summary>However a template is written, it is no change.</summary>
public sealed class SameTemplateTests
{
    public static TheoryData<string> Templates => SampleTemplates.Names;

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_and_itself_differ_in_nothing(string name)
    {
        var template = SampleTemplates.Read(name);

        var plan = Planner.Of(template, SampleTemplates.Read(name));

        Assert.True(plan.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_in_JSON_and_long_form_is_the_same(string name)
    {
        var template = SampleTemplates.Read(name);
        var json = TemplateReader.Read(Encoding.UTF8.GetBytes(template.ToJson()));

        var plan = Planner.Of(template, json);

        Assert.True(plan.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_whose_keys_stand_in_another_order_is_the_same(string name)
    {
        var template = SampleTemplates.Read(name);
        var reversed = new TemplateDocument((MappingNode)Reversed(template.Root));

        var plan = Planner.Of(template, reversed);

        Assert.Equal("", string.Join('\n', plan.Entries.Select(entry => $"{entry.Section} {entry.Name}")) + Plans.Summary(plan));
    }

    private static TemplateNode Reversed(TemplateNode node) => node switch
    {
        MappingNode mapping => new MappingNode([.. mapping.Entries.Reverse().Select(entry => new MappingEntry(entry.Key, Reversed(entry.Value)))]),
        SequenceNode sequence => new SequenceNode([.. sequence.Items.Select(Reversed)]),
        IntrinsicNode call => new IntrinsicNode(call.Function, Reversed(call.Argument)),
        _ => node,
    };
}
