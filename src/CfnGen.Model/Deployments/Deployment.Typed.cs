namespace CfnGen.Model;

/// <summary>A <typeparamref name="TStack"/> in an environment. Its parameters are those of the stack, so that an unknown one does not compile.</summary>
public sealed class Deployment<TStack> : Deployment
    where TStack : Stack
{
    /// <summary>The values of parameters: <c>stack => [stack.AdminEmail.Is("ops@example.com")]</c>. One that is not given has its default.</summary>
    public Func<TStack, IReadOnlyList<ParameterValue>> Parameters { get; init; } = static _ => [];

    /// <summary>Alarms of the stack itself, up to five: one that goes off during an update rolls it back.</summary>
    public Func<TStack, IReadOnlyList<Resource>> RollbackTriggers { get; init; } = static _ => [];

    internal override string StackClass => typeof(TStack).Name;

    internal override bool IsOf(Stack stack) => stack is TStack && (Stack is null || Stack == stack.Name);

    internal override IReadOnlyList<ParameterValue> ValuesFor(Stack stack) => Parameters((TStack)stack);

    internal override IReadOnlyList<Resource> TriggersIn(Stack stack) => RollbackTriggers((TStack)stack);
}
