using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.Policies;

public sealed class PolicyStatementTests
{
    [Theory]
    [InlineData("{Effect: Allow}", 1)]
    [InlineData("[{Effect: Allow}, {Effect: Deny}]", 2)]
    [InlineData("[{Effect: Allow}, !If [IsProd, {Effect: Deny}, !Ref AWS::NoValue]]", 2)]
    [InlineData("!If [IsProd, [{Effect: Allow}, {Effect: Deny}], {Effect: Deny}]", 3)]
    public void Finds_the_statements_of_every_branch(string statements, int expected)
    {
        var template = Template($"Type: AWS::IAM::ManagedPolicy, Properties: {{PolicyDocument: {{Statement: {statements}}}}}");

        var found = template.PolicyStatements;

        Assert.Equal(expected, found.Count);
        Assert.All(found, statement => Assert.True(statement.Kind?.IsOfIam));
    }

    [Fact]
    public void Finds_policies_of_which_only_their_service_knows_the_grammar()
    {
        var template = Template("Type: AWS::S3::AccessPoint, Properties: {Bucket: uploads, Policy: {Statement: {Effect: Allow}}}");

        var statement = Assert.Single(template.PolicyStatements);

        Assert.Null(statement.Kind);
        Assert.Equal("Resources/It/Properties/Policy/Statement", statement.Place.Path);
    }

    [Theory]
    [InlineData("Principal: '*'", "Principal")]
    [InlineData("Principal: {AWS: [111122223333, '*']}", "1")]
    [InlineData("Principal: {AWS: 111122223333}", null)]
    [InlineData("Principal: {Service: '*'}", null)]
    [InlineData("NotPrincipal: '*'", null)]
    public void Says_who_stands_for_everybody(string principal, string? expected)
    {
        var template = Template($"Type: AWS::SQS::QueuePolicy, Properties: {{PolicyDocument: {{Statement: {{Effect: Allow, {principal}}}}}}}");

        var everybody = template.PolicyStatements[0].Everybody;

        Assert.Equal(expected, everybody?.Name);
    }

    private static CheckedTemplate Template(string resource) => new(Check.Read($$$"""
        Parameters: {Stage: {Type: String}}
        Conditions: {IsProd: !Equals [!Ref Stage, prod]}
        Resources: {It: { {{{resource}}} } }
        """));
}
