using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Stacks;

/// <summary>The stacks of a region, the deleted ones too, which only their ids still find.</summary>
internal sealed class StackRegistry
{
    private readonly List<Stack> stacks = [];

    /// <summary>The newest first.</summary>
    public IEnumerable<Stack> All => stacks.AsEnumerable().Reverse();

    public IEnumerable<Stack> Live => stacks.Where(stack => stack.Status != StackStatus.DeleteComplete);

    public void Add(Stack stack) => stacks.Add(stack);

    public void Remove(Stack stack) => stacks.Remove(stack);

    public Stack? Find(string nameOrId) => stacks.FirstOrDefault(stack => stack.Id == nameOrId) ?? Live.FirstOrDefault(stack => stack.Name == nameOrId);

    /// <exception cref="ServiceException">There is no such stack; in the words that describing actions have.</exception>
    public Stack Described(string nameOrId) => Find(nameOrId) ?? throw ServiceException.Validation($"Stack with id {nameOrId} does not exist");

    /// <exception cref="ServiceException">There is no such stack; in the words that changing actions have.</exception>
    public Stack Changed(string nameOrId) => Find(nameOrId) ?? throw ServiceException.Validation($"Stack [{nameOrId}] does not exist");
}
