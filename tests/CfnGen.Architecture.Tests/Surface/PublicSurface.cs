using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CfnGen.Architecture.Tests.Surface;

/// <summary>What users of an assembly can see, as C# without bodies: one line a member, in ordinal order.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat NameFormat =
        TypeFormat.RemoveGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat BaseFormat = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: TypeFormat.MiscellaneousOptions);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        genericsOptions: TypeFormat.GenericsOptions,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: TypeFormat.MiscellaneousOptions);

    public static string Of(MetadataReference compiled)
    {
        var reader = CSharpCompilation.Create("Reader", references: [compiled, .. Platform()]);
        var assembly = (IAssemblySymbol)reader.GetAssemblyOrModuleSymbol(compiled)!;
        var text = new StringBuilder();
        foreach (var space in Namespaces(assembly.GlobalNamespace).OrderBy(space => space.ToDisplayString(), StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(space.ToDisplayString()).Append("\n\n");
            foreach (var type in Visible(space.GetTypeMembers()))
            {
                Print(type, "", text);
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The libraries that the test process itself runs on: enough to know every type in a signature.</summary>
    public static IEnumerable<MetadataReference> Platform() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("CfnGen.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));

    private static IEnumerable<INamespaceSymbol> Namespaces(INamespaceSymbol space) =>
        space.GetNamespaceMembers().SelectMany(Namespaces).Concat(Visible(space.GetTypeMembers()).Any() ? [space] : []);

    private static void Print(INamedTypeSymbol type, string indentation, StringBuilder text)
    {
        text.Append(indentation).Append(Declaration(type)).Append('\n');
        foreach (var line in type.GetMembers().Where(IsOwn).Select(member => member.ToDisplayString(MemberFormat)).Order(StringComparer.Ordinal))
        {
            text.Append(indentation).Append("    ").Append(line).Append('\n');
        }

        foreach (var nested in Visible(type.GetTypeMembers()))
        {
            Print(nested, indentation + "    ", text);
        }
    }

    private static string Declaration(INamedTypeSymbol type)
    {
        string[] words =
        [
            type.DeclaredAccessibility == Accessibility.Public ? "public" : "protected",
            .. type.IsStatic ? ["static"] : Array.Empty<string>(),
            .. type is { IsAbstract: true, IsStatic: false, TypeKind: TypeKind.Class } ? ["abstract"] : Array.Empty<string>(),
            .. type is { IsSealed: true, IsStatic: false, TypeKind: TypeKind.Class } ? ["sealed"] : Array.Empty<string>(),
            type.ToDisplayString(NameFormat),
        ];
        var bases = Bases(type).Select(parent => parent.ToDisplayString(BaseFormat)).ToList();
        var constraints = type.ToDisplayString(TypeFormat)[type.ToDisplayString(NameFormat).Length..];
        return string.Join(' ', words) + (bases.Count > 0 ? " : " + string.Join(", ", bases) : "") + constraints;
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        var parent = type.BaseType is { SpecialType: SpecialType.None } known ? [known] : Array.Empty<INamedTypeSymbol>();
        var interfaces = type.TypeKind == TypeKind.Enum ? [] : type.Interfaces.Where(IsVisible);
        return parent.Concat(interfaces.OrderBy(known => known.ToDisplayString(), StringComparer.Ordinal));
    }

    private static IEnumerable<INamedTypeSymbol> Visible(IEnumerable<INamedTypeSymbol> types) =>
        types.Where(IsVisible).OrderBy(type => type.MetadataName, StringComparer.Ordinal);

    /// <summary>A member that its type declares and that the compiler did not add: accessors, record plumbing, enumeration storage.</summary>
    private static bool IsOwn(ISymbol member) =>
        IsVisible(member)
        && member is not INamedTypeSymbol
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove }
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute")
        && !(member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 } && member.ContainingType.IsValueType);

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && symbol.CanBeReferencedByName | symbol is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.Conversion or MethodKind.UserDefinedOperator } or IPropertySymbol;
}
