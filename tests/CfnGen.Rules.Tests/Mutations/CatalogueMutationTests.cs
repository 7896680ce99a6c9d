using CfnGen.Model.Documents;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Rules.Tests.Mutations;

/// <summary>Whatever the catalogue says of a property, a template that breaks it is reported: small templates in each place, our own in some.</summary>
public sealed class CatalogueMutationTests
{
    // Of the thousands of places in our own templates as many as keep the test short; which ones never changes.
    private const int PlacesOfEach = 12;

    public static TheoryData<string> Templates =>
        [.. ServiceTemplates.All.Keys, .. Directory.GetFiles(RepositoryRoot.Combine("output"), "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_as_it_is_has_no_error(string name)
    {
        var errors = Errors(Read(name));

        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_property_that_is_renamed_is_reported(string name)
    {
        var mutations = Some(MutationsOf.Names(Read(name)));

        var unnoticed = mutations.Where(IsUnnoticed).Select(mutation => mutation.Place);

        Assert.NotEmpty(mutations);
        Assert.Empty(unnoticed);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_value_of_the_wrong_type_is_reported(string name)
    {
        var mutations = Some(MutationsOf.Types(Read(name)));

        var unnoticed = mutations.Where(IsUnnoticed).Select(mutation => mutation.Place);

        Assert.NotEmpty(mutations);
        Assert.Empty(unnoticed);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_value_that_there_is_not_is_reported(string name)
    {
        var mutations = Some(MutationsOf.Choices(Read(name)));

        var unnoticed = mutations.Where(IsUnnoticed).Select(mutation => mutation.Place);

        Assert.Empty(unnoticed);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_required_property_that_is_removed_is_reported(string name)
    {
        var mutations = Some(MutationsOf.Requirements(Read(name)));

        var unnoticed = mutations.Where(IsUnnoticed).Select(mutation => mutation.Place);

        Assert.Empty(unnoticed);
    }

    private static Mutation[] Some(IEnumerable<Mutation> mutations)
    {
        var all = mutations.ToArray();
        var step = Math.Max(1, all.Length / PlacesOfEach);
        return all.Length <= 3 * PlacesOfEach ? all : [.. all.Where((_, index) => index % step == 0)];
    }

    private static bool IsUnnoticed(Mutation mutation) => Errors(mutation.Template).Count == 0;

    private static IReadOnlyList<Finding> Errors(TemplateDocument template) => TemplateChecker.Check(template, Severity.Error);

    private static TemplateDocument Read(string name) =>
        Check.Read(ServiceTemplates.All.GetValueOrDefault(name) ?? File.ReadAllText(RepositoryRoot.Combine($"output/{name}")));
}
