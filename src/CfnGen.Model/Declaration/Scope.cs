using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CfnGen.Model;

/// <summary>Where members are declared: a stack, or a part of one. A public property is a member, and its name the logical id.</summary>
/// <remarks>Members may refer to each other in any order; each is made once, when first asked for. A scope belongs to one thread.</remarks>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract partial class Scope
{
    private protected Scope()
    {
    }

    private protected abstract Stack Root { get; }

    private protected abstract string Prefix { get; }

    private protected abstract string Path { get; }

    internal string FullPath => Path;

    /// <summary>The logical id of what this scope calls by a name.</summary>
    internal abstract string FullId(string name);

    /// <summary>Declares a resource: <c>public Topic Alerts => Resource(() => new Topic { … });</c>.</summary>
    /// <param name="make">Called once. What it returns is copied, never changed, so records may be shared.</param>
    /// <param name="id">The logical id; absent: the member's name, after the part's prefix.</param>
    /// <param name="member">Given by the compiler.</param>
    protected T Resource<T>(Func<T> make, string? id = null, [CallerMemberName] string member = "")
        where T : Resource => DeclareResource(make, id, member) as T
            ?? throw new InvalidStackException([new(PathOf(member), $"The logical id {IdFor(id, member)} is taken by a resource of another type: give one of the two another id with id:.")]);

    /// <summary>Declares a parameter: <c>public Parameter&lt;CfnString> Email => Parameter&lt;CfnString>(new() { Type = ParameterType.String });</c>.</summary>
    protected Parameter<T> Parameter<T>(ParameterOptions options, string? id = null, [CallerMemberName] string member = "")
        where T : CfnValue, ICfnValue<T> =>
        Root.Members.Declare(PathOf(member), IdFor(id, member), logicalId => new Parameter<T>(Root, logicalId, PathOf(member), options));

    /// <summary>Declares a mapping, whose values <c>Fn.FindInMap</c> looks up.</summary>
    protected Mapping Mapping(Func<MappingOptions> make, string? id = null, [CallerMemberName] string member = "") =>
        Root.Members.Declare(PathOf(member), IdFor(id, member), logicalId => new Mapping(Root, logicalId, PathOf(member), make()));

    /// <summary>Declares a condition: <c>public Condition HasKeyName => Condition(() => Fn.Not(Fn.Equals(KeyName, "")));</c>.</summary>
    protected Condition Condition(Func<ConditionExpression> make, string? id = null, [CallerMemberName] string member = "") =>
        Root.Members.Declare(PathOf(member), IdFor(id, member), logicalId => new Condition(Root, logicalId, PathOf(member), make()));

    /// <summary>Declares a rule about parameters.</summary>
    protected Rule Rule(Func<RuleOptions> make, string? id = null, [CallerMemberName] string member = "") =>
        Root.Members.Declare(PathOf(member), IdFor(id, member), logicalId => new Rule(Root, logicalId, PathOf(member), make()));

    /// <summary>Declares an output: <c>public Output Url => Output(() => new() { Value = … });</c>.</summary>
    protected Output Output(Func<OutputOptions> make, string? id = null, [CallerMemberName] string member = "") =>
        Root.Members.Declare(PathOf(member), IdFor(id, member), logicalId => new Output(Root, logicalId, PathOf(member), make()));

    /// <summary>Places a part: its members' ids begin with the prefix.</summary>
    /// <param name="make">Gets the place that the part's constructor hands to its base.</param>
    /// <param name="prefix">Absent: the member's name. Empty: no prefix.</param>
    /// <param name="ids">Whole logical ids of members that do not follow the prefix, by the members' names: what had another id before it came into the part keeps it.</param>
    /// <param name="member">Given by the compiler.</param>
    protected T Part<T>(Func<PartPlace, T> make, string? prefix = null, Dictionary<string, string>? ids = null, [CallerMemberName] string member = "")
        where T : Part =>
        Root.Members.Place(PathOf(member), () => make(new(Root, Prefix + (prefix ?? member), PathOf(member), ids)));

    /// <summary>The logical id of a resource, for scripts that name a resource: the expression is read, never run, so it makes no ring.</summary>
    /// <param name="member">The member itself: <c>() => Group</c>, or a part's: <c>() => Network.Vpc</c>.</param>
    /// <param name="expression">Given by the compiler.</param>
    /// <param name="caller">Given by the compiler.</param>
    /// <exception cref="ArgumentException">The expression is no such member.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "Reads like the other declarations.")]
    protected DeclaredId IdOf<T>(Func<T> member, [CallerArgumentExpression(nameof(member))] string expression = "", [CallerMemberName] string caller = "")
        where T : Resource
    {
        ArgumentNullException.ThrowIfNull(member);
        return Declared(MemberPath.IdOf(this, expression), expression, caller);
    }

    /// <summary>The logical id of a resource that was given an explicit one; a stack without such a resource is refused.</summary>
    /// <param name="id">As it was given with <c>id:</c>, without the part's prefix.</param>
    /// <param name="caller">Given by the compiler.</param>
    protected DeclaredId IdOf(string id, [CallerMemberName] string caller = "") => Declared(FullId(id), $"\"{id}\"", caller);

    private DeclaredId Declared(string id, string expression, string caller)
    {
        var name = new Expectation(id, expression, PathOf(caller), DeclaredUse.Name);
        Root.Members.Expect(name);
        return new(id, use => Root.Members.Expect(name with { Use = use }));
    }

    // Not generic, and so one method for all types of resources: each of its own costs time at every start.
    private Resource DeclareResource(Func<Resource> make, string? id, string member) =>
        Root.Members.Declare(PathOf(member), IdFor(id, member), logicalId => make() with { Id = logicalId, Owner = Root });

    private string PathOf(string member) => $"{Path}.{member}";

    private LogicalId IdFor(string? id, string member)
    {
        try
        {
            return LogicalId.Parse(FullId(id ?? member));
        }
        catch (FormatException wrong)
        {
            throw new InvalidStackException([new(PathOf(member), id is null
                ? $"{wrong.Message} The id is the name of the public property that declares the member; give another one with id:."
                : wrong.Message)]);
        }
    }
}
