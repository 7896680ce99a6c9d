using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Delivery;
using CfnGen.Stacks.Tests.EveryStack.Permissions;
using static VerifyXunit.Verifier;

namespace CfnGen.Stacks.Tests.Delivery;

public sealed class DeliveryRolesStackTests
{
    private const int MaxInlinePolicy = 10_240;

    private static readonly IReadOnlyList<Stack> Catalogue = StackCatalogue.Create();

    private static readonly TemplateDocument Template = Catalogue.Single(stack => stack.Name == "delivery-roles").ToTemplate();

    public static TheoryData<string> Stacks => [.. Catalogue.Select(stack => stack.Name)];

    [Fact]
    public Task Template_is_as_committed() => Verify(Template.ToYaml(), "yaml");

    [Theory]
    [MemberData(nameof(Stacks))]
    public void Has_a_role_for_each_stack_that_only_cloudformation_takes_on(string stack)
    {
        var role = DeployRole.IdFor(stack);

        Assert.Equal("cloudformation.amazonaws.com", Template.ValueAt($"Resources/{role}/Properties/AssumeRolePolicyDocument/Statement/0/Principal/Service"));
        Assert.Equal($"!Sub ${{AWS::StackName}}-{role}", Template.ValueAt($"Outputs/{role}Arn/Export/Name"));
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public void Lets_it_do_what_every_type_of_the_template_takes(string stack)
    {
        var allowed = Allowed(stack).SelectMany(statement => statement.Texts("Action")).ToHashSet(StringComparer.Ordinal);

        var missing = TypesOf(stack).SelectMany(DeployActions.Of).SelectMany(action => action.Names.Select(name => $"{action.Service}:{name}")).Except(allowed);

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public void Lets_it_do_nothing_that_no_type_of_the_template_takes(string stack)
    {
        string[] others = ["iam:PassRole", "ssm:GetParameters", "ec2:DescribeImages"];
        var needed = TypesOf(stack).SelectMany(DeployActions.Of).SelectMany(action => action.Names.Select(name => $"{action.Service}:{name}"));

        var surplus = Allowed(stack).SelectMany(statement => statement.Texts("Action")).Except(needed).Except(others);

        Assert.Empty(surplus);
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public void Passes_only_roles_of_the_stack_and_only_to_the_services_that_they_are_for(string stack)
    {
        foreach (var statement in Allowed(stack).Where(statement => statement.Texts("Action").Contains("iam:PassRole")))
        {
            Assert.Equal(["iam:PassRole"], statement.Texts("Action"));
            Assert.All(statement.Texts("Resource"), resource => Assert.Matches(@":role/(staging|production|tools)-[\w-]+\*$", resource));
            Assert.NotEmpty(statement.Texts("Condition/StringEquals/iam:PassedToService"));
        }
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public void Fits_into_the_inline_policies_of_a_role(string stack)
    {
        var length = PolicyLength.Of(((MappingNode)Template.Root["Resources"]!)[DeployRole.IdFor(stack)]!);

        Assert.InRange(length, 1, MaxInlinePolicy);
    }

    [Theory]
    [InlineData("Network", "vpc-flow-logs.amazonaws.com")]
    [InlineData("WebAppLaunchTemplate", "ec2.amazonaws.com")]
    public void Knows_the_services_from_the_template(string role, string service)
    {
        var statements = Statements.ThatAllow(Template).Where(found => found.Resource.Id == role && found.Statement.Texts("Action").Contains("iam:PassRole"));

        Assert.Equal([service], statements.Single().Statement.Texts("Condition/StringEquals/iam:PassedToService"));
    }

    [Fact]
    public void Has_no_entry_in_the_table_that_no_stack_needs() =>
        Assert.Empty(DeployActions.Types.Except(Catalogue.SelectMany(stack => TypesOf(stack.Name))));

    [Fact]
    public void Says_which_type_is_missing_in_the_table()
    {
        var error = Assert.Throws<InvalidOperationException>(() => DeployActions.Of("AWS::Glue::Job"));

        Assert.StartsWith("AWS::Glue::Job has no entry in deploy-actions.txt", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<MappingNode> Allowed(string stack) =>
        Statements.ThatAllow(Template)
            .Where(found => found.Resource.Id == DeployRole.IdFor(stack) && !found.Statement.Texts("Action").Contains("sts:AssumeRole"))
            .Select(found => found.Statement);

    private static IEnumerable<string> TypesOf(string stack) => new DeployedTemplate(Catalogue.Single(known => known.Name == stack).ToTemplate()).Types;
}
