namespace CfnGen.Planning.Tests.Effects;

/// <summary>Resources of which no catalogue says what an update does.</summary>
public sealed class UnknownProvidersTests
{
    [Fact]
    public void A_custom_resource_may_be_replaced_and_what_refers_to_it_with_it()
    {
        const string Template = """
            Resources:
              Work: {Type: Custom::Work, Properties: {ServiceToken: t, Size: 1}}
              Rule: {Type: AWS::Events::Rule, Properties: {Name: !Ref Work, Description: !GetAtt Work.Text}}
            """;

        var plan = Plans.Between(Template, Template.Replace("Size: 1", "Size: 2", StringComparison.Ordinal));

        Assert.Equal(
            """
            Changed Work ReplacementIf
              Properties.Size ReplacementIf (its provider returns another physical id)
            Changed Rule ReplacementIf
              Properties.Name ReplacementIf because of ReplacedResource Work if Work is replaced
              Properties.Description NoInterruption because of UpdatedResource Work if the provider of Work returns another value
            """,
            Plans.Summary(plan));
    }

    [Fact]
    public void Of_a_type_that_the_catalogue_does_not_have_nobody_knows()
    {
        const string Template = "Resources: {Work: {Type: Foo::Bar::Baz, Properties: {Size: 1}}}";

        var plan = Plans.Between(Template, Template.Replace("Size: 1", "Size: 2", StringComparison.Ordinal));

        Assert.Equal(
            """
            Changed Work ReplacementIf
              Properties.Size ReplacementIf (the property cannot change in place, which nobody here knows of Foo::Bar::Baz)
            """,
            Plans.Summary(plan));
    }

    [Fact]
    public void Metadata_of_any_resource_replaces_nothing()
    {
        const string Template = "Resources: {Work: {Type: Foo::Bar::Baz, Metadata: {Note: 1}}}";

        var plan = Plans.Between(Template, Template.Replace("Note: 1", "Note: 2", StringComparison.Ordinal));

        Assert.Equal("Changed Work None\n  Metadata.Note None", Plans.Summary(plan));
    }
}
