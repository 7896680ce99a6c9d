using System.Reflection;
using CfnGen.Codegen.Naming;
using CfnGen.Model;

namespace CfnGen.Codegen.Tests.Naming;

/// <summary>The generator does not see the model, so these tests hold its list of names to the model's members.</summary>
public sealed class ReservedNamesTests
{
    private static readonly string[] WrittenBesideTheProperties = ["GetAtt", "Ref"];

    [Fact]
    public void Are_all_that_a_property_type_inherits() => Assert.Equal(Inherited(typeof(Shape)), Sorted(ReservedNames.OfShape));

    [Fact]
    public void Are_all_that_a_resource_inherits_and_what_is_written_beside_the_properties() =>
        Assert.Equal(Sorted(Inherited(typeof(Resource)).Concat(WrittenBesideTheProperties)), Sorted(ReservedNames.OfResource));

    [Fact]
    public void Are_all_that_an_enumeration_inherits() => Assert.Equal(Inherited(typeof(CfnEnumeration)), Sorted(ReservedNames.OfEnumeration));

    private static string[] Inherited(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var names = new List<string>();
        for (var at = type; at is not null; at = at.BaseType)
        {
            names.AddRange(at.GetMembers(all).Where(IsVisibleInOtherAssemblies).Select(member => member.Name));
        }

        return Sorted(names.Where(name => char.IsAsciiLetter(name[0]) && !name.StartsWith("op_", StringComparison.Ordinal)));
    }

    private static bool IsVisibleInOtherAssemblies(MemberInfo member) => member switch
    {
        MethodBase { IsSpecialName: true } => false,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(accessor => accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => true,
    };

    private static string[] Sorted(IEnumerable<string> names) => names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
}
